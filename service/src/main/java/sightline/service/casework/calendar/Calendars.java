package sightline.service.casework.calendar;

import sightline.journey.calendar.SettingClosures;
import sightline.journey.calendar.WorkingDays;

/** The calendars as they are known. */
public interface Calendars {

    /** Bank holidays and weekends. */
    WorkingDays workingDays();

    /** When the settings of an authority are closed. */
    SettingClosures closures(String authority);

    /** These working days, and no closures. */
    static Calendars of(WorkingDays days) {
        return new Calendars() {

            @Override
            public WorkingDays workingDays() {
                return days;
            }

            @Override
            public SettingClosures closures(String authority) {
                return SettingClosures.NONE;
            }
        };
    }
}
