/** The pages on which a task group writes and orders what it found, concludes and recommends. */
@NullMarked
package sightline.service.review.finding.page;

import org.jspecify.annotations.NullMarked;
