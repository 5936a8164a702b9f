package sightline.service.watch.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What was changed, and when.
 *
 * @param month in which it was changed
 * @param words what
 * @param day on which it was written down
 */
public record ChartNote(YearMonth month, String words, LocalDate day) {}
