package sightline.insight.published;

import java.time.LocalDate;

/**
 * One release of a statistic. Statistics are revised, so every figure keeps the release it was printed in.
 *
 * @param id stable name ("dfe-2025-revised")
 * @param title what the release is called, for people
 * @param published the day from which its figures could be read
 * @param source publisher, title and licence, as it must be attributed
 */
public record Vintage(String id, String title, LocalDate published, String source) {}
