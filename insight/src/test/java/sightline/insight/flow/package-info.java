/** Tests of sightline.insight.flow. */
@NullMarked
package sightline.insight.flow;

import org.jspecify.annotations.NullMarked;
