/** The public record of recommendations: what was asked, answered, done and changed, as pages, feed and files. */
@NullMarked
package sightline.service.improvement.shown;

import org.jspecify.annotations.NullMarked;
