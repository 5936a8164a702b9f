package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SameBitsTest {

    private static String digest(Scenario scenario, long seed, int threads) throws NoSuchAlgorithmException {
        Outcome outcome = Simulation.run(scenario, 12, seed, threads, Progress.SILENT);
        byte[] text = outcome.months().toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }

    @Test
    void one_two_and_seven_threads_give_the_same_bits() throws NoSuchAlgorithmException {
        Scenario scenario = Authorities.usual(12)
                .change(Authorities.times(Team.Who.PSYCHOLOGISTS, 0.8))
                .build();
        String alone = digest(scenario, 3, 1);
        assertThat(List.of(digest(scenario, 3, 2), digest(scenario, 3, 7), digest(scenario, 3, 1)))
                .containsOnly(alone);
        assertThat(digest(scenario, 4, 1)).isNotEqualTo(alone);
    }

    @Test
    void another_authority_meets_another_luck_and_another_name_the_same() throws NoSuchAlgorithmException {
        String ours = digest(Authorities.usual(3).build(), 3, 1);
        assertThat(digest(Authorities.usual(3).of("991").build(), 3, 1)).isNotEqualTo(ours);
        assertThat(digest(Authorities.usual(3).named("other").build(), 3, 1)).isEqualTo(ours);
    }

    @Test
    void a_run_is_the_same_however_many_run_beside_it() {
        Timetable plan = new Timetable(Authorities.usual(6).build(), new Duties(42, 42, 15, 140));
        double[][][] few = Simulation.figures(plan, 3, 9, 1, Progress.SILENT);
        double[][][] many = Simulation.figures(plan, 8, 9, 3, Progress.SILENT);
        for (int run = 0; run < few.length; run++) {
            assertThat(many[run]).isDeepEqualTo(few[run]);
        }
        assertThat(many[3])
                .satisfies(run ->
                        assertThat(java.util.Arrays.deepEquals(run, many[4])).isFalse());
    }

    @Test
    void every_run_is_told_and_what_a_listener_throws_stops_it() {
        AtomicInteger told = new AtomicInteger();
        Simulation.run(Authorities.usual(1).build(), 5, 1, 2, (done, of) -> told.incrementAndGet());
        assertThat(told).hasValue(5);
        Progress stop = (done, of) -> {
            throw new UnsupportedOperationException("stop");
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Simulation.run(Authorities.usual(1).build(), 5, 1, 2, stop)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
