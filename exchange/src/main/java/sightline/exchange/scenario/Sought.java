package sightline.exchange.scenario;

import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.Seek;

/**
 * Something that is sought in a scenario.
 *
 * @param scenario where it is sought
 * @param seek what
 */
public record Sought(Scenario scenario, Seek seek) {}
