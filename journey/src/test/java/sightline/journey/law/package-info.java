/** Tests of the law as data. */
@NullMarked
package sightline.journey.law;

import org.jspecify.annotations.NullMarked;
