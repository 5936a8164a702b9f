package sightline.service.record;

import java.time.LocalDate;

/**
 * A head as it stood when it was first looked at, or first moved on, on a day.
 *
 * @param day in London
 * @param head as it stood
 */
public record DayHead(LocalDate day, Head head) {}
