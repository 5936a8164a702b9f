/** Rules read off the compiled classes: who may know whom, where time comes in, what things are called. */
@NullMarked
package sightline.guards.code;

import org.jspecify.annotations.NullMarked;
