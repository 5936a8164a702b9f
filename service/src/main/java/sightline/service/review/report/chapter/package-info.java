/** The chapters of a report and of the papers beside it, each worked out from what the review holds. */
@NullMarked
package sightline.service.review.report.chapter;

import org.jspecify.annotations.NullMarked;
