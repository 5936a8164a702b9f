package sightline.journey.time;

import sightline.journey.calendar.WorkingDays;

/**
 * What counting needs besides the law: the rule for weeks and the calendar of working days.
 *
 * @param weeks how weeks are counted
 * @param calendar which days are working days
 */
public record Counting(WeekCount weeks, WorkingDays calendar) {}
