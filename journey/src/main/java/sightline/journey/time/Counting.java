package sightline.journey.time;

import sightline.journey.calendar.SettingClosures;
import sightline.journey.calendar.WorkingDays;

/**
 * What counting needs besides the law: the rule for weeks and the calendars.
 *
 * @param weeks how weeks are counted
 * @param calendar which days are working days
 * @param closures when settings are closed, beside what the events of a journey tell; moves no day
 */
public record Counting(WeekCount weeks, WorkingDays calendar, SettingClosures closures) {

    /** Without a calendar of settings. */
    public Counting(WeekCount weeks, WorkingDays calendar) {
        this(weeks, calendar, SettingClosures.NONE);
    }
}
