package sightline.insight.simulation;

import java.util.List;
import java.util.Map;

/**
 * What an event log says of an authority, ready for a scenario.
 *
 * @param demand requests of the last year, their season, what was refused
 * @param steps how long steps took
 * @param teams days of both teams, as what they got through makes one think
 * @param open every case that was open at the end
 * @param notes what was taken for granted, a sentence each
 */
public record Fitted(Demand demand, Steps steps, Map<Team.Who, Team> teams, List<Open> open, List<String> notes) {

    public Fitted {
        teams = Map.copyOf(teams);
        open = List.copyOf(open);
        notes = List.copyOf(notes);
    }

    /** Puts all of it into a scenario that is being built. */
    public ScenarioBuilder into(ScenarioBuilder builder) {
        teams.forEach(builder::team);
        open.forEach(builder::open);
        return builder.demand(demand).steps(steps);
    }
}
