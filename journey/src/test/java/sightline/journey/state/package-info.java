/** Tests of where a journey stands and what may come next. */
@NullMarked
package sightline.journey.state;

import org.jspecify.annotations.NullMarked;
