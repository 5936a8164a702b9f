package sightline.insight.warning;

import java.util.ArrayList;
import java.util.List;
import sightline.insight.indicator.Proportion;

/** How often it happened, by the throughput of the year before: the lower the throughput, the more often. */
public final class Ladder {

    /** Where one rung ends and the next begins. */
    private static final List<Double> STEPS = List.of(0.0, 0.70, 0.80, 0.85, 0.90, 0.95, 1.0, 1.1, Double.MAX_VALUE);

    private Ladder() {}

    /**
     * One rung.
     *
     * @param from lowest throughput on it
     * @param below throughput where the next one begins
     * @param happened to how many of those on it
     */
    public record Rung(double from, double below, Proportion happened) {}

    /** The rungs that have an outcome on them, lowest throughput first; outcomes without a throughput are left out. */
    public static List<Rung> of(List<Outcome> outcomes, Event event) {
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i + 1 < STEPS.size(); i++) {
            double from = STEPS.get(i);
            double below = STEPS.get(i + 1);
            List<Outcome> here = outcomes.stream()
                    .filter(o -> o.before().throughput().isPresent())
                    .filter(o -> from <= o.before().throughput().getAsDouble()
                            && o.before().throughput().getAsDouble() < below)
                    .toList();
            Proportion.of(here.stream().filter(event::happenedIn).count(), here.size())
                    .ifPresent(happened -> rungs.add(new Rung(from, below, happened)));
        }
        return List.copyOf(rungs);
    }
}
