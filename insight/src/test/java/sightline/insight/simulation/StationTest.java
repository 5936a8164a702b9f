package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.insight.queue.ErlangC;

/** The parts of the simulation against queueing theory. */
class StationTest {

    private static final int REPLICATIONS = 60;

    /** Student's t for 59 degrees of freedom at 99.9%: one of a thousand seeds may fail, and ours is fixed. */
    private static final double T = 3.46;

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 1.6", "5, 4", "20, 18"})
    void the_mean_wait_is_erlangs_within_the_confidence_of_sixty_replications(int people, double load) {
        int customers = 120_000;
        int days = (int) (2 * customers / load);
        Station station = Station.ofErlang(people, load, 1, days);
        Substreams substreams = new Substreams(11, "M/M/" + people);
        double[] means = IntStream.range(0, REPLICATIONS)
                .mapToDouble(
                        i -> settled(station.run(substreams.of(i, "arrivals"), substreams.of(i, "work"), customers)))
                .toArray();
        double mean = Arrays.stream(means).average().orElseThrow();
        double variance =
                Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum() / (REPLICATIONS - 1);
        double tolerance = T * Math.sqrt(variance / REPLICATIONS);
        double theory = new ErlangC(people, load).meanWait(1);
        assertThat(tolerance).as("an interval so wide would prove nothing").isLessThan(0.06 * theory);
        assertThat(mean).isCloseTo(theory, within(tolerance));
    }

    /** Without the first tenth, in which the line is still shorter than it will be. */
    private static double settled(Station.Waits waits) {
        int from = waits.came().length / 10;
        return new Station.Waits(
                        Arrays.copyOfRange(waits.came(), from, waits.came().length),
                        Arrays.copyOfRange(waits.began(), from, waits.began().length))
                .mean();
    }
}
