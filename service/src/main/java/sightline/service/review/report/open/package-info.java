/** What of a report the public may read: nothing exempt or confidential, no witness's name, no small count. */
@NamedInterface("report-open")
@NullMarked
package sightline.service.review.report.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
