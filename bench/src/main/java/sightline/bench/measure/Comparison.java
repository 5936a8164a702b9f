package sightline.bench.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Ours against the reference, in rounds.
 *
 * @param rounds at least one
 * @param percent the percentile that is compared: 50 for the middle, 95 for a promise about nearly all
 * @param goal what that percentile of ours may take at most, in milliseconds, or none
 */
public record Comparison(List<Round> rounds, double percent, OptionalDouble goal) {

    public Comparison {
        rounds = List.copyOf(rounds);
    }

    /** The middle of ours against the middle of the reference. */
    public static Comparison ofMedians(List<Round> rounds) {
        return new Comparison(rounds, 50, OptionalDouble.empty());
    }

    /** The same with a goal in milliseconds. */
    public Comparison within(double milliseconds) {
        return new Comparison(rounds, percent, OptionalDouble.of(milliseconds));
    }

    /** The same with a multiple of the reference as its goal. */
    public Comparison withinTimes(double multiple) {
        return within(multiple * reference().percentile(percent));
    }

    /** Ours in all rounds. */
    public Sample ours() {
        return Sample.all(rounds.stream().map(Round::ours));
    }

    /** The reference in all rounds. */
    public Sample reference() {
        return Sample.all(rounds.stream().map(Round::reference));
    }

    /** Ours as a multiple of the reference, over all rounds together. */
    public double ratio() {
        return new Round(ours(), reference()).ratio(percent);
    }

    /** The ratio of the best round. */
    public double lowest() {
        return rounds.stream().mapToDouble(round -> round.ratio(percent)).min().orElseThrow();
    }

    /** The ratio of the worst round. */
    public double highest() {
        return rounds.stream().mapToDouble(round -> round.ratio(percent)).max().orElseThrow();
    }

    /** Whether the goal was met; true where there is none. */
    public boolean meetsGoal() {
        return goal.isEmpty() || ours().percentile(percent) <= goal.getAsDouble();
    }
}
