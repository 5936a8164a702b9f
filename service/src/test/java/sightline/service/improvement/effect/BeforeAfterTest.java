package sightline.service.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import sightline.insight.indicator.Unit;
import sightline.service.improvement.book.Effect;
import sightline.service.page.chart.ControlChartPicture;
import sightline.service.review.figure.FrozenData;

/** What a chart may say of an effect, and what it may not. */
final class BeforeAfterTest {

    private static final YearMonth FIRST = YearMonth.of(2023, 1);

    private static FrozenData months(int many, IntUnaryOperator value) {
        List<FrozenData.Row> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int number = value.applyAsInt(i);
            rows.add(new FrozenData.Row(
                    List.of(FIRST.plusMonths(i).toString(), number < 0 ? "not shown" : String.valueOf(number)),
                    "records"));
        }
        return new FrozenData("On time", "50", "months", "records", Unit.PERCENT, List.of("Month", "Share"), rows);
    }

    private static Since after(int months) {
        return new Since(FIRST.plusMonths(months).atDay(9), true);
    }

    /** Ups and downs of a stable service around fifty. */
    private static int usual(int month) {
        return 50 + List.of(0, 3, -2, 1, -3, 2).get(month % 6);
    }

    @Test
    void a_step_up_after_the_action_is_better_than_chance() {
        BeforeAfter both = BeforeAfter.of(Gauge.ON_TIME, months(36, i -> i < 18 ? usual(i) : usual(i) + 25), after(18))
                .orElseThrow();
        assertThat(both.verdict()).isEqualTo(Effect.Seen.BETTER);
        assertThat(both.words()).contains("In 18 of the 18 months since 9 July 2024", "not why");
    }

    @Test
    void a_step_down_is_worse_and_the_words_think_of_a_backlog() {
        BeforeAfter both = BeforeAfter.of(Gauge.ON_TIME, months(36, i -> i < 18 ? usual(i) : usual(i) - 25), after(18))
                .orElseThrow();
        assertThat(both.verdict()).isEqualTo(Effect.Seen.WORSE);
        assertThat(both.words()).contains("backlog that is being cleared");
    }

    @Test
    void ups_and_downs_as_before_are_no_effect() {
        BeforeAfter both = BeforeAfter.of(Gauge.ON_TIME, months(36, BeforeAfterTest::usual), after(18))
                .orElseThrow();
        assertThat(both.verdict()).isEqualTo(Effect.Seen.NO_CHANGE);
        assertThat(both.words()).contains("No effect can be seen yet.");
    }

    @Test
    void one_or_two_months_beyond_a_limit_are_no_effect() {
        BeforeAfter both = BeforeAfter.of(Gauge.ON_TIME, months(36, i -> i == 20 || i == 27 ? 90 : usual(i)), after(18))
                .orElseThrow();
        assertThat(both.chart().signals()).isGreaterThanOrEqualTo(2);
        assertThat(both.verdict()).isEqualTo(Effect.Seen.NO_CHANGE);
    }

    @Test
    void fewer_than_six_months_say_nothing_however_good_they_are() {
        BeforeAfter both = BeforeAfter.of(Gauge.ON_TIME, months(23, i -> i < 18 ? usual(i) : 99), after(18))
                .orElseThrow();
        assertThat(both.later()).hasSize(5);
        assertThat(both.verdict()).isEqualTo(Effect.Seen.TOO_EARLY);
        assertThat(both.words()).contains("At least 6 are needed");
    }

    @Test
    void hidden_months_do_not_count_and_fewer_than_twelve_before_draw_no_chart() {
        FrozenData data = months(36, i -> i < 7 ? -1 : usual(i));
        assertThat(BeforeAfter.of(Gauge.ON_TIME, data, after(18))).isEmpty();
        assertThat(BeforeAfter.of(Gauge.ON_TIME, data, after(19))).isPresent();
    }

    @Test
    void what_came_after_does_not_move_the_limits_from_before() {
        BeforeAfter quiet = BeforeAfter.of(Gauge.ON_TIME, months(36, BeforeAfterTest::usual), after(18))
                .orElseThrow();
        BeforeAfter loud = BeforeAfter.of(Gauge.ON_TIME, months(36, i -> i < 18 ? usual(i) : 99), after(18))
                .orElseThrow();
        assertThat(loud.chart().last().mean()).isEqualTo(quiet.chart().last().mean());
        assertThat(loud.chart().last().limits()).isEqualTo(quiet.chart().last().limits());
    }

    @Test
    void the_picture_has_the_dated_action_on_it() {
        BeforeAfter both = BeforeAfter.of(Gauge.ON_TIME, months(36, BeforeAfterTest::usual), after(18))
                .orElseThrow();
        assertThat(EffectPicture.months(both)).isInstanceOfSatisfying(ControlChartPicture.class, picture -> {
            assertThat(picture.phases()).hasSize(2);
            assertThat(picture.phases().getLast().label()).isEqualTo("Carried out 9 July 2024");
            assertThat(picture.phases().getFirst().points()).hasSize(18);
        });
        assertThat(EffectPicture.months(both).words().sentence()).isEqualTo(both.words());
    }

    @Test
    void each_gauge_is_found_by_its_name_and_by_the_indicator_it_shows() {
        for (Gauge gauge : Gauge.values()) {
            assertThat(Gauge.of(gauge.slug())).contains(gauge);
        }
        assertThat(Gauge.showing("decided_within_6_weeks")).contains(Gauge.DECIDED);
        assertThat(Gauge.showing("")).isEmpty();
        assertThat(new Since(LocalDate.of(2025, 1, 1), false).words()).isEqualTo("Begun");
    }
}
