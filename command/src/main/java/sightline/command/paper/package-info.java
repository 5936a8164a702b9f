/** A paper that was read, as a table for people. */
@NullMarked
package sightline.command.paper;

import org.jspecify.annotations.NullMarked;
