/** A review's report as the task group makes it: its own words, what is printed, how it looks, and its files. */
@NamedInterface("report")
@NullMarked
package sightline.service.review.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
