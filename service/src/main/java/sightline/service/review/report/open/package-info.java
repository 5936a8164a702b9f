/** What of a report the public may read: nothing exempt or confidential, no witness's name, no small count. */
@NullMarked
package sightline.service.review.report.open;

import org.jspecify.annotations.NullMarked;
