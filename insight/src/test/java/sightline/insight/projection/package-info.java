/** Tests of the projection of children with plans. */
@NullMarked
package sightline.insight.projection;

import org.jspecify.annotations.NullMarked;
