/** The line of sight: one recommendation from what happened to what changed, as stations of a river. */
@NullMarked
package sightline.service.improvement.line;

import org.jspecify.annotations.NullMarked;
