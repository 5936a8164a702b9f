package sightline.insight.simulation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a scenario.
 *
 * @param scenario what was run
 * @param runs how often
 * @param seed by which chance; the same seed gives the same outcome
 * @param months the months that are shown, in their order
 */
public record Outcome(Scenario scenario, int runs, long seed, List<Month> months) {

    public Outcome {
        months = List.copyOf(months);
    }

    /** A measure in a month; empty outside the months, or where there was nothing to measure. */
    public Optional<Range> figure(Measure measure, YearMonth month) {
        return months.stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .flatMap(each -> each.figure(measure));
    }
}
