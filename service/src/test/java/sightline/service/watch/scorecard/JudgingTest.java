package sightline.service.watch.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.insight.control.Assurance;
import sightline.insight.control.Cause;
import sightline.insight.control.ShareChart;
import sightline.insight.control.Variation;
import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;

/** Two ways of judging months, what a rebase does to them, and what the scorecard says of it. */
final class JudgingTest {

    private static final YearMonth FIRST = YearMonth.of(2024, Month.JANUARY);

    private static Monthly month(int at, int part, int whole) {
        return new Monthly(
                FIRST.plusMonths(at),
                OptionalDouble.of(100.0 * part / whole),
                OptionalLong.of(part),
                OptionalLong.of(whole));
    }

    /** Two years around one half, of sixty each. */
    private static List<Monthly> calm() {
        List<Monthly> months = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            months.add(month(i, i % 2 == 0 ? 28 : 32, 60));
        }
        return months;
    }

    private static Rebase from(int month) {
        return new Rebase(
                FIRST.plusMonths(month),
                "The panel meets every week for good",
                "Head of SEND",
                LocalDate.of(2026, 1, 5));
    }

    private static ScoreSeries series(List<Monthly> months) {
        return new ScoreSeries(
                new Indicator("on", "On time", "d", "s", "n", "w", Unit.PERCENT, Direction.INCREASE, "month", "now"),
                months);
    }

    private static Standard target(double percent) {
        return new Standard("on", OptionalDouble.of(percent), "", "", 1);
    }

    @Test
    void a_small_month_is_a_signal_only_where_every_month_counts_alike() {
        List<Monthly> months = calm();
        months.add(month(24, 1, 6));
        assertThat(Judging.alike(months, Set.of(), Direction.INCREASE).getLast().cause())
                .isEqualTo(Cause.BELOW_LOWER_LIMIT);
        assertThat(Judging.byCount(months, Set.of(), Direction.INCREASE)
                        .getLast()
                        .cause())
                .isEqualTo(Cause.COMMON);
    }

    @Test
    void limits_by_count_are_those_of_laneys_chart() {
        List<Monthly> months = calm();
        months.add(month(24, 2, 20));
        List<Judged> judged = Judging.byCount(months, Set.of(), Direction.INCREASE);
        ShareChart chart = ShareChart.of(months.stream().map(Monthly::counts).toList());
        assertThat(judged).hasSameSizeAs(chart.points());
        for (int i = 0; i < judged.size(); i++) {
            assertThat(judged.get(i).upper())
                    .isEqualTo(100 * chart.points().get(i).upper());
            boolean beyond = judged.get(i).cause() == Cause.ABOVE_UPPER_LIMIT
                    || judged.get(i).cause() == Cause.BELOW_LOWER_LIMIT;
            assertThat(beyond).as("month %d", i).isEqualTo(chart.points().get(i).isSignal());
        }
    }

    @Test
    void a_rebase_begins_a_baseline_at_the_first_month_that_is_counted() {
        List<Monthly> months = new ArrayList<>(calm());
        for (int i = 24; i < 40; i++) {
            months.add(month(i, i % 2 == 0 ? 46 : 50, 60));
        }
        months.set(
                24,
                new Monthly(FIRST.plusMonths(24), OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()));
        ScoreSeries series = series(months);
        List<Judged> judged = Reading.judged(series, List.of(from(24)));
        assertThat(judged).extracting(Judged::group).startsWith(0).endsWith(1);
        assertThat(judged.getLast().mean()).isBetween(75.0, 85.0);
        assertThat(judged.stream().filter(each -> each.month().equals(FIRST.plusMonths(25))))
                .allSatisfy(each -> assertThat(each.group()).isEqualTo(1));
        assertThat(Reading.judged(series, List.of()).getLast().group()).isZero();
    }

    @Test
    void a_fall_is_told_as_a_concern_and_a_target_above_the_limits_as_out_of_reach() {
        List<Monthly> months = calm();
        for (int i = 24; i < 32; i++) {
            months.add(month(i, 8, 60));
        }
        Reading reading = Reading.of(series(months), target(98), List.of());
        assertThat(reading.variation()).contains(Variation.CONCERN_LOW);
        assertThat(reading.assurance()).contains(Assurance.CONSISTENT_FAIL);
        assertThat(reading.moves()).startsWith("Getting worse");
        assertThat(Reading.of(series(calm()), target(50), List.of()).assurance())
                .contains(Assurance.INCONSISTENT);
        assertThat(Reading.of(series(calm()), target(2), List.of()).assurance()).contains(Assurance.CONSISTENT_PASS);
    }

    @Test
    void few_months_are_too_early_to_say_and_a_fresh_baseline_is_early_again() {
        assertThat(Reading.of(series(calm().subList(0, 12)), target(50), List.of())
                        .moves())
                .isEqualTo("Too early to say");
        assertThat(Reading.of(series(calm()), target(50), List.of(from(20))).variation())
                .isEqualTo(Optional.empty());
        assertThat(Reading.of(series(List.of()), target(50), List.of()).meets()).isEqualTo("No target to judge by");
    }

    @Test
    void shares_that_never_move_are_no_signal() {
        List<Monthly> months = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            months.add(month(i, 30, 30));
        }
        assertThat(Judging.byCount(months, Set.of(), Direction.INCREASE))
                .allSatisfy(each -> assertThat(each.cause()).isEqualTo(Cause.COMMON));
    }
}
