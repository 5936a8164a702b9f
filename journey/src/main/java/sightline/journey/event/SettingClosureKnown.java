package sightline.journey.event;

import java.time.LocalDate;

/**
 * A setting's closure became known.
 *
 * @param setting the setting
 * @param firstClosed the first day it is closed
 * @param reopens the day it opens again
 */
public record SettingClosureKnown(Happened at, String setting, LocalDate firstClosed, LocalDate reopens)
        implements Event {

    @Override
    public SettingClosureKnown with(Happened other) {
        return new SettingClosureKnown(other, setting, firstClosed, reopens);
    }
}
