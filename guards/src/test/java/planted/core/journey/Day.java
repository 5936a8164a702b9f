package planted.core.journey;

import java.time.LocalDate;

/** Innocent: a journey may use the JDK. */
public record Day(LocalDate date) {}
