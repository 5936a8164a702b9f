package sightline.insight.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a scenario together, from an invented authority of middling size: 900 requests a year, a quarter refused, and just
 * enough people. Its rates are England's where they are published (SEN2, release 2026: 26.6% refused), else ours.
 */
public final class ScenarioBuilder {

    private final YearMonth start;
    private final int months;
    private final List<Open> open = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Team.Who, Team> teams = new EnumMap<>(Map.of(
            Team.Who.PSYCHOLOGISTS, new Team(46, 0.5, 0.12, LineOrder.FIRST_COME),
            Team.Who.OFFICERS, new Team(32, 0.9, 0.15, LineOrder.FIRST_COME)));
    private String name = "base";
    private String authority = "";
    private Demand demand = new Demand(900, Demand.EVEN, 0.25, 0.05);
    private Work work = Work.USUAL;
    private Steps steps = Steps.USUAL;
    private Panel panel = Panel.WEEKLY;

    private ScenarioBuilder(YearMonth start, int months) {
        this.start = start;
        this.months = months;
    }

    /**
     * Starts with a month.
     *
     * @param months how many are shown, that one included
     */
    public static ScenarioBuilder from(YearMonth start, int months) {
        return new ScenarioBuilder(start, months);
    }

    /** What it is called. */
    public ScenarioBuilder named(String words) {
        name = words;
        return this;
    }

    /** Whose it is. */
    public ScenarioBuilder of(String code) {
        authority = code;
        return this;
    }

    /** What comes in. */
    public ScenarioBuilder demand(Demand other) {
        demand = other;
        return this;
    }

    /** How much work a case makes. */
    public ScenarioBuilder work(Work other) {
        work = other;
        return this;
    }

    /** How long the other steps take. */
    public ScenarioBuilder steps(Steps other) {
        steps = other;
        return this;
    }

    /** How the panel meets. */
    public ScenarioBuilder panel(Panel other) {
        panel = other;
        return this;
    }

    /** Who works. */
    public ScenarioBuilder team(Team.Who who, Team team) {
        teams.put(who, team);
        return this;
    }

    /** Cases that are open at the start, beside those named before. */
    public ScenarioBuilder open(Open more) {
        open.add(more);
        return this;
    }

    /** A change, beside those named before. */
    public ScenarioBuilder change(Change more) {
        changes.add(more);
        return this;
    }

    /** The scenario. */
    public Scenario build() {
        LocalDate first = start.atDay(1);
        return new Scenario(name, authority, first, months, demand, work, steps, panel, teams, open, changes);
    }
}
