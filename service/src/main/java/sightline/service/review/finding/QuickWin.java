package sightline.service.review.finding;

import java.time.LocalDate;

/**
 * A quick win that was sent ahead of the report.
 *
 * @param recommendation its number
 * @param day on which it was sent
 * @param addressee to whom
 * @param words as they were sent
 */
public record QuickWin(long recommendation, LocalDate day, String addressee, String words) {}
