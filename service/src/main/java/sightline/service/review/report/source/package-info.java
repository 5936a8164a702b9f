/** What a report is made from: the review's book, the group's own words, its scope, its figures and its waivers. */
@NamedInterface("report-source")
@NullMarked
package sightline.service.review.report.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
