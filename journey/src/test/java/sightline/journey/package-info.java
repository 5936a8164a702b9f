/** What the tests of the journey share: journeys written in a few words. */
@NullMarked
package sightline.journey;

import org.jspecify.annotations.NullMarked;
