/** From a recommendation to its effect: what was asked, answered, planned, done and changed, and who says so. */
@NullMarked
package sightline.service.improvement;

import org.jspecify.annotations.NullMarked;
