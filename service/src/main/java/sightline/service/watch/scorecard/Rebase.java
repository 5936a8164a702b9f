package sightline.service.watch.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * From when mean and limits are worked out afresh.
 *
 * @param month the first month of the new baseline
 * @param reason what is different from then on, and why that won't go back
 * @param answers who answers for it
 * @param day on which it was written down
 */
public record Rebase(YearMonth month, String reason, String answers, LocalDate day) {}
