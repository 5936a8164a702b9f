package sightline.insight.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.IntToDoubleFunction;
import sightline.insight.stage.Stage;

/** What is watched of one stage: how long its wait would take now, and how many weeks of work wait. */
final class StageSignals {

    private static final int YEAR = 52;

    /** The score at which a stage is told; how often quiet series go beyond it stands in docs/alerts.md. */
    private static final double LIMIT = 3.8;

    /** Stages that wait for people who are scarce are told sooner, and sooner still where much passes through them. */
    private static final double SCARCE_LIMIT = 3.1;

    private static final double MUCH = 10;
    private static final double MUCH_LIMIT = 2.9;
    private static final double VERY_MUCH = 20;
    private static final double VERY_MUCH_LIMIT = 2.5;

    /** A queue that scored this had grown beyond the usual. */
    private static final double HIGH = 3.6;

    /** Below this a queue is no longer than usual. */
    private static final double OVER = 0.5;

    /** A change of wait below half a week is nobody's concern. */
    private static final double LEAST = 0.5;

    private static final double BEFORE = 0.6;

    /** Less work than this in a week is no flow that could be watched. */
    private static final double FEWEST_A_WEEK = 1.5;

    private final Stage stage;
    private final Exposure seen;
    private final double[] done;
    private final OwnPast waits;
    private final OwnPast queue;

    StageSignals(Stage stage, Exposure seen, Pace pace) {
        this.stage = stage;
        this.seen = seen;
        done = new double[seen.weeks() + 1];
        for (int week = 0; week < seen.weeks(); week++) {
            done[week + 1] = done[week] + seen.came(week);
        }
        waits = series(pace::weeks);
        queue = series(this::weeksOfWork);
    }

    /** Whether enough passes through the stage to be watched. */
    boolean isFlow() {
        return seen.weeks() > 0 && done[seen.weeks()] / seen.weeks() >= FEWEST_A_WEEK;
    }

    /** What is told of its queue, where it had grown beyond the usual and goes down again. */
    Optional<Recovery> recovery() {
        OptionalInt since = new Receding(seen.weeks(), queue::value)
                .since(OwnPast.first(), week -> queue.score(week) >= HIGH, week -> queue.score(week) < OVER);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        double now = seen.waiting(seen.weeks() - 1);
        double then = seen.waiting(since.getAsInt());
        String words = "%s for %s, where about %s did at the height."
                .formatted(waiting(seen.weeks() - 1), stage.waitingFor(), Counted.rounded(then));
        return Optional.of(new Recovery(since.getAsInt(), words, now, then));
    }

    /** The signals of this stage. */
    List<Signal> signals() {
        return List.of(
                new Signal(
                        "wait:" + stage.id(),
                        limit(),
                        waits::score,
                        (week, turn) ->
                                "%s would now take %s at the pace of the latest weeks; %s was usual at this time of year. %s for it."
                                        .formatted(
                                                Counted.capital(stage.waitingFor()),
                                                Counted.weeks(waits.value(week)),
                                                Counted.weeks(waits.usual(week)),
                                                Counted.capital(waiting(week))),
                        week -> figures("weeksAtThisPace", "usualWeeks", waits, week)),
                new Signal(
                        "queue:" + stage.id(),
                        limit(),
                        queue::score,
                        (week, turn) -> "%s for %s: %s of work, where %s was usual at this time of year."
                                .formatted(
                                        Counted.capital(waiting(week)),
                                        stage.waitingFor(),
                                        Counted.weeks(queue.value(week)),
                                        Counted.weeks(queue.usual(week))),
                        week -> figures("weeksOfWork", "usualWeeksOfWork", queue, week)));
    }

    private double limit() {
        double aWeek = done[seen.weeks()] / seen.weeks();
        if (!stage.isScarce()) {
            return LIMIT;
        }
        return aWeek >= VERY_MUCH ? VERY_MUCH_LIMIT : aWeek >= MUCH ? MUCH_LIMIT : SCARCE_LIMIT;
    }

    private OwnPast series(IntToDoubleFunction of) {
        double[] values = new double[seen.weeks()];
        for (int week = 0; week < values.length; week++) {
            values[week] = of.applyAsDouble(week);
        }
        return new OwnPast(values, LEAST, BEFORE);
    }

    /** Who waits, over what was done a week in the year up to then. */
    private double weeksOfWork(int week) {
        int from = Math.max(0, week + 1 - YEAR);
        double aWeek = Math.max(FEWEST_A_WEEK / 5, (done[week + 1] - done[from]) / (week + 1 - from));
        double waiting = (seen.waiting(week) + seen.waiting(Math.max(0, week - 1))) / 2;
        return waiting / aWeek;
    }

    private String waiting(int week) {
        return Counted.people(seen.waiting(week), "children wait");
    }

    private SequencedMap<String, Double> figures(String now, String usual, OwnPast series, int week) {
        SequencedMap<String, Double> figures = new LinkedHashMap<>();
        figures.put(now, series.value(week));
        figures.put(usual, series.usual(week));
        figures.put("waiting", (double) Math.round(seen.waiting(week)));
        figures.put("score", series.score(week));
        return figures;
    }
}
