package sightline.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Compares two pieces of work by the clock of the processor.
 *
 * @param warmUps rounds that are not counted
 * @param rounds rounds that are
 * @param passes how often a piece of work is done in a round; its time is divided by it
 */
public record CpuTime(int warmUps, int rounds, int passes) {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    /**
     * Does both in turn.
     *
     * @param ours returns something that depends on all it did, so that none of it can be left out; never 0
     * @param reference likewise
     */
    public List<Round> alternate(LongSupplier ours, LongSupplier reference) {
        return alternate(ProcessorClock::milliseconds, ours, reference);
    }

    /**
     * Does both in turn by the clock on the wall, which is the fair one where several processors work at once; only a quiet
     * machine gives figures worth keeping.
     */
    public List<Round> alternateOnTheWall(LongSupplier ours, LongSupplier reference) {
        return alternate(() -> System.nanoTime() / NANOSECONDS_IN_A_MILLISECOND, ours, reference);
    }

    private List<Round> alternate(DoubleSupplier clock, LongSupplier ours, LongSupplier reference) {
        List<Round> measured = new ArrayList<>();
        for (int i = -warmUps; i < rounds; i++) {
            Round round = new Round(Sample.of(milliseconds(clock, ours)), Sample.of(milliseconds(clock, reference)));
            if (i >= 0) {
                measured.add(round);
            }
        }
        return measured;
    }

    private double milliseconds(DoubleSupplier clock, LongSupplier work) {
        double start = clock.getAsDouble();
        for (int i = 0; i < passes; i++) {
            if (work.getAsLong() == 0) {
                throw new IllegalStateException("The work that is measured found nothing to do.");
            }
        }
        return (clock.getAsDouble() - start) / passes;
    }
}
