/** Tests of lines without chance. */
@NullMarked
package sightline.insight.fluid;

import org.jspecify.annotations.NullMarked;
