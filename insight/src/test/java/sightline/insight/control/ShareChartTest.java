package sightline.insight.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sightline.insight.control.ShareChart.Counts;
import sightline.insight.control.ShareChart.Share;

class ShareChartTest {

    private static Counts month(int month, int part, int whole) {
        return new Counts(LocalDate.of(2021, 1, 1).plusMonths(month), part, whole);
    }

    @Test
    void is_reckoned_by_hand_on_three_months() {
        ShareChart chart = ShareChart.of(List.of(month(0, 5, 10), month(1, 8, 10), month(2, 5, 10)));
        double chance = Math.sqrt(0.6 * 0.4 / 10);
        double stretch = (0.3 / chance + 0.3 / chance) / 2 / 1.128;
        assertThat(chart.mean()).isEqualTo(0.6);
        assertThat(chart.stretch()).isCloseTo(stretch, within(1e-12));
        assertThat(chart.points().getFirst().upper()).isEqualTo(1);
        assertThat(chart.points().getFirst().lower()).isCloseTo(Math.max(0, 0.6 - 3 * stretch * chance), within(1e-12));
    }

    @Test
    void gives_a_small_month_wider_limits() {
        ShareChart chart = ShareChart.of(List.of(month(0, 30, 60), month(1, 33, 60), month(2, 2, 6), month(3, 28, 60)));
        assertThat(width(chart.points().get(2)))
                .isGreaterThan(2 * width(chart.points().get(0)));
        assertThat(chart.points().get(2).isSignal()).as("2 of 6 is no signal").isFalse();
    }

    private static double width(Share share) {
        return share.upper() - share.lower();
    }

    @Test
    void stretches_hardly_where_it_is_chance_alone_and_signals_seldom() {
        Random random = new Random(42);
        int signals = 0;
        double stretches = 0;
        for (int chart = 0; chart < 200; chart++) {
            List<Counts> months = IntStream.range(0, 36)
                    .mapToObj(i -> {
                        int whole = 12 + random.nextInt(50);
                        int part = (int)
                                random.doubles(whole).filter(draw -> draw < 0.5).count();
                        return month(i, part, whole);
                    })
                    .toList();
            ShareChart drawn = ShareChart.of(months);
            stretches += drawn.stretch();
            signals += (int) drawn.points().stream().filter(Share::isSignal).count();
        }
        assertThat(stretches / 200).isBetween(0.95, 1.05);
        assertThat(signals / (200.0 * 36)).isLessThan(0.012);
    }

    @Test
    void months_without_anything_to_count_are_left_out() {
        assertThat(ShareChart.of(List.of(month(0, 0, 0), month(1, 3, 9))).points())
                .hasSize(1);
        assertThat(ShareChart.of(List.of()).points()).isEmpty();
    }
}
