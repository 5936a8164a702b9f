package sightline.insight.warning;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What one signal would have told in one window of years.
 *
 * @param signal the signal
 * @param power its AUC; empty where it happened to all or none
 * @param topFifth the fifth with the highest scores pointed at, whatever their scores
 * @param alert those from its fixed score up; empty for a signal without one
 */
public record Reading(Signal signal, Optional<Estimate> power, Pointing topFifth, Optional<Pointing> alert) {

    static Reading of(Sample sample, Signal signal, Bootstrap bootstrap) {
        return new Reading(
                signal,
                estimate(sample::power, sample, bootstrap),
                pointing(sample.topFifthCases(), sample::topFifth, sample, bootstrap),
                signal.alertFrom().isPresent()
                        ? Optional.of(pointing(sample.alertCases(), sample::alert, sample, bootstrap))
                        : Optional.empty());
    }

    private static Pointing pointing(
            Flagged cases, Function<int[], Counts> counts, Sample sample, Bootstrap bootstrap) {
        return new Pointing(
                cases,
                estimate(counts.andThen(Counts::precision), sample, bootstrap),
                estimate(counts.andThen(Counts::recall), sample, bootstrap),
                estimate(counts.andThen(Counts::lift), sample, bootstrap));
    }

    private static Optional<Estimate> estimate(
            Function<int[], OptionalDouble> figure, Sample sample, Bootstrap bootstrap) {
        int[] once = IntStream.generate(() -> 1).limit(sample.ranked().size()).toArray();
        OptionalDouble value = figure.apply(once);
        return value.isEmpty()
                ? Optional.empty()
                : bootstrap.interval(figure).map(interval -> new Estimate(value.getAsDouble(), interval));
    }
}
