package sightline.service.review.publication;

import java.time.LocalDate;
import sightline.service.review.desk.Inside;

/**
 * A report is out, in its first edition or another.
 *
 * @param inside its review
 * @param number of the report in the public list
 * @param day of publishing
 */
public record ReportPublished(Inside inside, long number, LocalDate day) {}
