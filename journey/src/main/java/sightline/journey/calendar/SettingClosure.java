package sightline.journey.calendar;

import java.time.LocalDate;

/**
 * A time in which a school, college or nursery is closed.
 *
 * @param setting the setting, by the code that the events use
 * @param firstClosed the first day it is closed
 * @param reopens the day it opens again
 */
public record SettingClosure(String setting, LocalDate firstClosed, LocalDate reopens) {}
