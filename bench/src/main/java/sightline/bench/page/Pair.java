package sightline.bench.page;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.Finding;
import sightline.bench.measure.ProcessorClock;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;

/**
 * A page and a static page of the same bytes.
 *
 * @param path what the page is asked for by
 * @param size in bytes
 * @param pages where it is; several where each visitor has one of their own
 * @param still where the static one is
 * @param goal what 95 of 100 answers may take at most, in milliseconds
 */
record Pair(String path, int size, List<URI> pages, URI still, double goal) {

    private static final double NEARLY_ALL = 95;

    /**
     * Lets every visitor ask for both in turn.
     *
     * @param rounds how many turns
     * @param times how often each visitor asks for each in a turn
     */
    List<Finding> measure(Visitors visitors, int rounds, int times) {
        List<Round> waits = new ArrayList<>();
        List<Round> work = new ArrayList<>();
        try {
            for (int i = 0; i < rounds; i++) {
                double start = ProcessorClock.milliseconds();
                Sample ours = visitors.ask(pages, times);
                double between = ProcessorClock.milliseconds();
                Sample reference = visitors.ask(List.of(still), times);
                double end = ProcessorClock.milliseconds();
                waits.add(new Round(ours, reference));
                work.add(new Round(
                        Sample.of((between - start) / ours.size()), Sample.of((end - between) / reference.size())));
            }
        } catch (IOException unanswered) {
            return List.of(new Finding.NotMeasured(path, String.valueOf(unanswered.getMessage())));
        }
        return List.of(
                new Finding.Measured(
                        "%s (%d kB)".formatted(path, Math.ceilDiv(size, 1000)),
                        new Comparison(waits, NEARLY_ALL, OptionalDouble.of(goal))),
                new Finding.Measured("%s, processor time".formatted(path), Comparison.ofMedians(work)));
    }
}
