package sightline.exchange.calendar;

import sightline.exchange.FileReading;
import sightline.journey.calendar.SettingClosures;

/**
 * What a calendar of settings holds.
 *
 * @param closures the rows that can be used
 * @param file what became of the others, each with its line
 */
public record ClosureReading(SettingClosures closures, FileReading file) {}
