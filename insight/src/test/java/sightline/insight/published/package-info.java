/** Tests of sightline.insight.published. */
@NullMarked
package sightline.insight.published;

import org.jspecify.annotations.NullMarked;
