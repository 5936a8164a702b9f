package sightline.insight.simulation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import sightline.insight.simulation.Answer.AlreadyThere;
import sightline.insight.simulation.Answer.Found;
import sightline.insight.simulation.Answer.OutOfReach;

/**
 * Answers a {@link Seek} by halving the span of days again and again. Every try meets the same luck (common random
 * numbers), so that two tries differ by the days alone.
 */
public final class Search {

    /** The answer is found to this many days a week. */
    public static final double STEP = 0.5;

    private final Scenario scenario;
    private final Seek seek;
    private final Runs runs;

    /**
     * How to run each try; see {@link Simulation#run}.
     *
     * @param progress hears of the runs of all tries together; of how many there will be at most
     */
    public record Runs(int runs, long seed, int threads, Progress progress) {}

    private Search(Scenario scenario, Seek seek, Runs runs) {
        this.scenario = scenario;
        this.seek = seek;
        this.runs = runs;
    }

    /** The answer for a scenario. */
    public static Answer answer(Scenario scenario, Seek seek, Runs runs) {
        return new Search(scenario, seek, runs).answer();
    }

    private Answer answer() {
        int tries = 0;
        Outcome without = outcome(0, tries++);
        if (reached(without, seek.by())) {
            finish();
            return new AlreadyThere(seek, without);
        }
        int enough = steps();
        Outcome with = outcome(enough * STEP, tries++);
        if (!reached(with, seek.by())) {
            finish();
            return new OutOfReach(seek, soonest(with), without, with);
        }
        for (int tooFew = 0; enough - tooFew > 1; ) {
            int middle = (enough + tooFew) / 2;
            Outcome tried = outcome(middle * STEP, tries++);
            if (reached(tried, seek.by())) {
                enough = middle;
                with = tried;
            } else {
                tooFew = middle;
            }
        }
        finish();
        return new Found(seek, enough * STEP, without, with);
    }

    private int steps() {
        return Math.max(1, (int) Math.floor(seek.most() / STEP));
    }

    /** How many runs all tries can come to. */
    private int all() {
        int halvings = Integer.SIZE - Integer.numberOfLeadingZeros(steps() - 1);
        return (2 + halvings) * runs.runs();
    }

    private void finish() {
        runs.progress().at(all(), all());
    }

    private Outcome outcome(double days, int tries) {
        Change more = new Change.Capacity(seek.team(), 1, days, seek.from(), Optional.empty());
        Scenario tried = scenario.and(scenario.name(), List.of(more));
        Progress progress = (done, of) -> runs.progress().at(Math.min(all() - 1, tries * runs.runs() + done), all());
        return Simulation.run(tried, runs.runs(), runs.seed(), runs.threads(), progress);
    }

    private boolean reached(Outcome outcome, YearMonth month) {
        return outcome.figure(seek.measure(), month)
                .filter(range -> range.median() >= seek.reach())
                .isPresent();
    }

    private Optional<YearMonth> soonest(Outcome outcome) {
        return outcome.months().stream()
                .map(Month::month)
                .filter(month -> month.isAfter(seek.by()) && reached(outcome, month))
                .findFirst();
    }
}
