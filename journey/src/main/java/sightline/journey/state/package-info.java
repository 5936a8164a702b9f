/** Where a journey stands, which events the law allows next, and why not the others. */
@NullMarked
package sightline.journey.state;

import org.jspecify.annotations.NullMarked;
