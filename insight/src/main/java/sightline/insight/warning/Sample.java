package sightline.insight.warning;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Outcomes in the order in which a signal ranks them, so that every figure of the back-test, also of a redrawn sample in
 * which an outcome counts several times or not at all, is one pass from the top. Ties keep the order of authority and
 * year.
 */
final class Sample {

    private final List<Outcome> ranked;
    private final double[] scores;
    private final boolean[] happened;
    private final OptionalDouble alertFrom;

    Sample(List<Outcome> outcomes, Signal signal, Event event) {
        ranked = outcomes.stream()
                .sorted(Comparator.comparingDouble((Outcome o) -> -signal.score(o.before())))
                .toList();
        scores = ranked.stream().mapToDouble(o -> signal.score(o.before())).toArray();
        happened = new boolean[scores.length];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = event.happenedIn(ranked.get(i));
        }
        alertFrom = signal.alertFrom();
    }

    /** The outcomes, highest score first. */
    List<Outcome> ranked() {
        return ranked;
    }

    OptionalDouble power(int[] times) {
        return RankingPower.ofSorted(scores, happened, times);
    }

    /** The counts where the top fifth is pointed at, rounded to whole cases. */
    Counts topFifth(int[] times) {
        int all = IntStream.of(times).sum();
        int left = fifthOf(all);
        int hits = 0;
        int events = 0;
        for (int i = 0; i < scores.length; i++) {
            int taken = Math.min(left, times[i]);
            left -= taken;
            hits += happened[i] ? taken : 0;
            events += happened[i] ? times[i] : 0;
        }
        return new Counts(fifthOf(all) - left, hits, events, all);
    }

    /** The counts where everything from the signal's fixed score up is pointed at. */
    Counts alert(int[] times) {
        int flagged = 0;
        int hits = 0;
        int events = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean pointedAt = speaksUp(i);
            flagged += pointedAt ? times[i] : 0;
            hits += pointedAt && happened[i] ? times[i] : 0;
            events += happened[i] ? times[i] : 0;
        }
        return new Counts(flagged, hits, events, IntStream.of(times).sum());
    }

    Flagged topFifthCases() {
        int last = fifthOf(scores.length);
        return cases(i -> i < last);
    }

    Flagged alertCases() {
        return cases(this::speaksUp);
    }

    private boolean speaksUp(int i) {
        return alertFrom.isPresent() && scores[i] >= alertFrom.getAsDouble();
    }

    private Flagged cases(IntPredicate pointedAt) {
        return new Flagged(
                pick(i -> pointedAt.test(i) && happened[i]),
                pick(i -> !pointedAt.test(i) && happened[i]),
                pick(i -> pointedAt.test(i) && !happened[i]),
                scores.length);
    }

    private List<Outcome> pick(IntPredicate wanted) {
        return IntStream.range(0, scores.length)
                .filter(wanted)
                .mapToObj(ranked::get)
                .toList();
    }

    private static int fifthOf(int cases) {
        return Math.round(cases / 5f);
    }
}
