package sightline.exchange.scenario;

import java.time.YearMonth;
import sightline.exchange.FileReading;
import sightline.insight.simulation.Fitted;

/**
 * What the event log beside a scenario says.
 *
 * @param fitted the parameters
 * @param start the month with which the simulation begins
 * @param file what became of the log
 */
record LogReading(Fitted fitted, YearMonth start, FileReading file) {}
