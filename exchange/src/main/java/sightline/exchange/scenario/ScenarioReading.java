package sightline.exchange.scenario;

import java.util.List;
import java.util.Optional;
import sightline.exchange.FileReading;
import sightline.insight.simulation.Scenario;

/**
 * What a scenario file holds.
 *
 * @param scenarios the base first, then each alternative
 * @param sought what is to be found
 * @param notes what was taken for granted where an event log was read, a sentence each
 * @param log what became of the event log, where one is named
 */
public record ScenarioReading(
        List<Scenario> scenarios, List<Sought> sought, List<String> notes, Optional<FileReading> log) {

    public ScenarioReading {
        scenarios = List.copyOf(scenarios);
        sought = List.copyOf(sought);
        notes = List.copyOf(notes);
    }
}
