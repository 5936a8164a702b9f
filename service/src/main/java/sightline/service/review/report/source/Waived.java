package sightline.service.review.report.source;

import java.time.LocalDate;

/**
 * Something that the report's own check said, and that was left as it is.
 *
 * @param said by the check
 * @param why it was left
 * @param day on which somebody said so
 */
public record Waived(String said, String why, LocalDate day) {}
