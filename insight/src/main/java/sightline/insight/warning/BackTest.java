package sightline.insight.warning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Panel;

/**
 * How good the alarm would have been, on the years that are known: each outcome year from 2018 to 2024, then 2018–2021
 * together (fitted) and 2022–2024 together (not fitted; read as told in docs/adr/0007-the-warning-model.md).
 *
 * @param event what was to be foreseen
 * @param windows each year, then the two windows of several years
 * @param ladder how often it happened by throughput of the year before, over all years
 */
public record BackTest(Event event, List<Window> windows, List<Ladder.Rung> ladder) {

    /** The first outcome year of the back-test. */
    public static final int FROM = RiskModel.FITTED_FROM;

    /** The last outcome year of the back-test. */
    public static final int TO = 2024;

    public BackTest {
        windows = List.copyOf(windows);
        ladder = List.copyOf(ladder);
    }

    /**
     * Runs it.
     *
     * @param panel the figures of 2017 to 2024
     * @param event what was to be foreseen
     * @param redraws samples for the intervals; 1,000 give steady ones
     * @param seed the same seed gives the same intervals
     */
    public static BackTest run(Panel panel, Event event, int redraws, long seed) {
        Stream<Window> years =
                IntStream.rangeClosed(FROM, TO).mapToObj(year -> window(panel, event, year, year, redraws, seed));
        Stream<Window> together = Stream.of(
                window(panel, event, RiskModel.FITTED_FROM, RiskModel.FITTED_TO, redraws, seed),
                window(panel, event, RiskModel.FITTED_TO + 1, TO, redraws, seed));
        return new BackTest(
                event, Stream.concat(years, together).toList(), Ladder.of(Outcome.in(panel, FROM, TO), event));
    }

    /** The window of these outcome years. */
    public Window window(int from, int to) {
        return windows.stream()
                .filter(window -> window.from() == from && window.to() == to)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no window from %d to %d".formatted(from, to)));
    }

    private static Window window(Panel panel, Event event, int from, int to, int redraws, long seed) {
        List<Outcome> outcomes = Outcome.in(panel, from, to);
        return new Window(
                from,
                to,
                from <= RiskModel.FITTED_TO,
                Proportion.of(outcomes.stream().filter(event::happenedIn).count(), outcomes.size()),
                Arrays.stream(Signal.values())
                        .map(signal -> reading(outcomes, signal, event, redraws, seed))
                        .toList());
    }

    private static Reading reading(List<Outcome> outcomes, Signal signal, Event event, int redraws, long seed) {
        Sample sample = new Sample(outcomes, signal, event);
        return Reading.of(sample, signal, new Bootstrap(sample.ranked(), redraws, seed));
    }
}
