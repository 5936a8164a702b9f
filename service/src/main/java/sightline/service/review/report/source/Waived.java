package sightline.service.review.report.source;

import java.time.LocalDate;

/**
 * Something that the report's own check said, and that was left as it is.
 *
 * @param rule that said it, in words that hold for every review
 * @param said of this place; it may tell what is not public
 * @param why it was left
 * @param day on which somebody said so
 */
public record Waived(String rule, String said, String why, LocalDate day) {}
