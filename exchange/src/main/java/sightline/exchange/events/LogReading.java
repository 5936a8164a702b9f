package sightline.exchange.events;

import sightline.exchange.FileReading;
import sightline.insight.log.EventLog;

/**
 * What was read from an event log into columns.
 *
 * @param log the log
 * @param file what became of the file; its faults are rows that were left out
 */
public record LogReading(EventLog log, FileReading file) {}
