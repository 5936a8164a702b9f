package sightline.insight.control;

import java.time.LocalDate;

/**
 * One value of a series.
 *
 * @param date the day it stands for (of a month or year, usually its first)
 * @param value what was measured, in the unit of its indicator
 */
public record Point(LocalDate date, double value) {}
