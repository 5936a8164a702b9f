package sightline.insight.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An authority's way from request to plan, and what changes in it. Make one with {@link ScenarioBuilder}.
 *
 * @param name what it is called where several stand side by side
 * @param authority whose it is; scenarios of one authority and seed meet the same luck
 * @param start the first day, the first of a month
 * @param months how many months are shown, at least 1
 * @param demand what comes in
 * @param work how much work a case makes
 * @param steps how long steps take that need nobody's time
 * @param panel how the panel meets
 * @param teams both teams
 * @param open cases open at the start; where there are none, the simulation first runs for a year that isn't shown
 * @param changes what changes when
 */
public record Scenario(
        String name,
        String authority,
        LocalDate start,
        int months,
        Demand demand,
        Work work,
        Steps steps,
        Panel panel,
        Map<Team.Who, Team> teams,
        List<Open> open,
        List<Change> changes) {

    public Scenario {
        teams = Map.copyOf(teams);
        open = List.copyOf(open);
        changes = List.copyOf(changes);
        if (start.getDayOfMonth() != 1 || months < 1 || teams.size() != Team.Who.values().length) {
            throw new IllegalArgumentException(
                    "A scenario starts on the first of a month, shows at least one month and" + " has both teams.");
        }
    }

    /** The team. */
    public Team team(Team.Who who) {
        Team team = teams.get(who);
        if (team == null) {
            throw new IllegalStateException("Both teams are there");
        }
        return team;
    }

    /** This scenario under another name, with more changes after its own. */
    public Scenario and(String other, List<Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new Scenario(other, authority, start, months, demand, work, steps, panel, teams, open, all);
    }

    /** The first day after the months that are shown. */
    public LocalDate end() {
        return start.plusMonths(months);
    }
}
