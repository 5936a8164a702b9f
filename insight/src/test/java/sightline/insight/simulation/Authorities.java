package sightline.insight.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import sightline.insight.simulation.Team.Who;

/** Invented authorities for tests. */
final class Authorities {

    static final YearMonth START = YearMonth.of(2026, 12);
    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private Authorities() {}

    /** One with a short line, in which half a year shows what a change does. */
    static ScenarioBuilder usual(int months) {
        return ScenarioBuilder.from(START, months).of("990");
    }

    /** One in which nobody ever waits for a person. */
    static ScenarioBuilder rich(int months) {
        return usual(months)
                .team(Who.PSYCHOLOGISTS, new Team(5000, 1, 0, LineOrder.FIRST_COME))
                .team(Who.OFFICERS, new Team(5000, 1, 0, LineOrder.FIRST_COME));
    }

    static Change more(Who who, double daysAWeek) {
        return new Change.Capacity(who, 1, daysAWeek, NEW_YEAR, Optional.empty());
    }

    static Change times(Who who, double factor) {
        return new Change.Capacity(who, factor, 0, NEW_YEAR, Optional.empty());
    }

    static Outcome run(Scenario scenario, int runs) {
        return Simulation.run(scenario, runs, 5, 2, Progress.SILENT);
    }

    static double mean(Outcome outcome, Measure measure, int month) {
        return outcome.months().get(month).figure(measure).orElseThrow().mean();
    }

    /** The mean over these months and all runs. */
    static double mean(Outcome outcome, Measure measure, int from, int until) {
        List<Month> months = outcome.months().subList(from, until);
        return months.stream()
                .mapToDouble(month -> month.figure(measure).orElseThrow().mean())
                .average()
                .orElseThrow();
    }
}
