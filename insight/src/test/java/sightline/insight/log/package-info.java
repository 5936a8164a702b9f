/** Tests of sightline.insight.log. */
@NullMarked
package sightline.insight.log;

import org.jspecify.annotations.NullMarked;
