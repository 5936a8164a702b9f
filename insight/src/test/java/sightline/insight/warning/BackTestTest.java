package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static sightline.insight.warning.Figures.row;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

class BackTestTest {

    /**
     * Ten authorities in outcome year 2023. By throughput the year before, lowest first: 401 fell, 402 did not, 403 fell;
     * of the rest, all at 1.1, only 410 fell.
     */
    private static final Panel TEN = ten();

    private static Panel ten() {
        List<AuthorityYear> rows = new ArrayList<>();
        long[] completed = {50, 60, 70, 110, 110, 110, 110, 110, 110, 110};
        long[] after = {10, 80, 20, 80, 80, 80, 55, 80, 80, 29};
        for (int i = 0; i < 10; i++) {
            rows.add(row("" + (401 + i), 2022, 80, 100, completed[i], 100));
            rows.add(row("" + (401 + i), 2023, after[i], 100, 100, 100));
        }
        return new Panel(rows);
    }

    @Test
    void counts_hits_misses_and_false_alarms_by_name() {
        Window window = BackTest.run(TEN, Event.FALL_BELOW_30, 50, 1).window(2023, 2023);
        assertThat(window.happened()).contains(new Proportion(3, 10));
        Pointing rule = window.reading(Signal.THROUGHPUT_RULE).alert().orElseThrow();
        assertThat(rule.cases().hits()).extracting(Outcome::authority).containsExactly("401", "403");
        assertThat(rule.cases().falseAlarms()).extracting(Outcome::authority).containsExactly("402");
        assertThat(rule.cases().misses()).extracting(Outcome::authority).containsExactly("410");
        assertThat(rule.cases().precision()).contains(new Proportion(2, 3));
        assertThat(rule.cases().recall()).contains(new Proportion(2, 3));
        assertThat(rule.cases().lift().getAsDouble()).isCloseTo(2 / 3.0 / 0.3, within(1e-12));
        assertThat(rule.precision().orElseThrow().value()).isCloseTo(200 / 3.0, within(1e-12));
    }

    @Test
    void the_top_fifth_is_a_fifth_of_the_cases() {
        Reading model =
                BackTest.run(TEN, Event.FALL_BELOW_30, 50, 1).window(2023, 2023).reading(Signal.MODEL);
        assertThat(model.topFifth().cases().hits())
                .extracting(Outcome::authority)
                .containsExactly("401");
        assertThat(model.topFifth().cases().falseAlarms())
                .extracting(Outcome::authority)
                .containsExactly("402");
        assertThat(model.topFifth().recall().orElseThrow().value()).isCloseTo(100 / 3.0, within(1e-12));
    }

    @Test
    void the_ranking_power_is_that_of_the_scores() {
        Window window = BackTest.run(TEN, Event.FALL_BELOW_30, 50, 1).window(2023, 2023);
        // 401 beats 7 of 7, 403 beats 6 of 7, 410 ties with 6 and loses to 402
        assertThat(window.reading(Signal.MODEL).power().orElseThrow().value()).isCloseTo(16 / 21.0, within(1e-12));
        assertThat(window.reading(Signal.LOWEST_ON_TIME).power().orElseThrow().value())
                .isEqualTo(0.5);
    }

    @Test
    void the_wider_event_takes_in_falls_of_twenty_points() {
        Window window = BackTest.run(TEN, Event.COLLAPSE, 50, 1).window(2023, 2023);
        assertThat(window.happened()).contains(new Proportion(4, 10));
    }

    @Test
    void a_year_without_cases_says_nothing() {
        Window window = BackTest.run(TEN, Event.FALL_BELOW_30, 50, 1).window(2019, 2019);
        assertThat(window.happened()).isEmpty();
        assertThat(window.reading(Signal.MODEL).power()).isEmpty();
        assertThat(window.reading(Signal.MODEL).alert().orElseThrow().precision())
                .isEmpty();
    }

    @Test
    void has_every_year_and_both_windows_of_years() {
        BackTest test = BackTest.run(TEN, Event.FALL_BELOW_30, 5, 1);
        assertThat(test.windows()).hasSize(9);
        assertThat(test.window(2018, 2021).fitted()).isTrue();
        assertThat(test.window(2022, 2024).fitted()).isFalse();
        assertThatThrownBy(() -> test.window(2019, 2022)).hasMessageContaining("2019 to 2022");
    }

    @Test
    void the_same_seed_gives_the_same_intervals_and_another_seed_others() {
        Panel panel =
                Figures.random(RandomGeneratorFactory.of("L64X128MixRandom").create(2));
        BackTest once = BackTest.run(panel, Event.FALL_BELOW_30, 200, 9);
        assertThat(BackTest.run(panel, Event.FALL_BELOW_30, 200, 9)).isEqualTo(once);
        assertThat(BackTest.run(panel, Event.FALL_BELOW_30, 200, 10)).isNotEqualTo(once);
    }

    @Test
    void every_interval_holds_its_figure_and_narrows_to_it_where_all_authorities_are_alike() {
        Panel panel =
                Figures.random(RandomGeneratorFactory.of("L64X128MixRandom").create(4));
        Estimate power = BackTest.run(panel, Event.FALL_BELOW_30, 400, 9)
                .window(2018, 2021)
                .reading(Signal.MODEL)
                .power()
                .orElseThrow();
        assertThat(power.value())
                .isBetween(power.interval().low(), power.interval().high());
        assertThat(power.interval().low()).isLessThan(power.interval().high());
        List<AuthorityYear> alike = new ArrayList<>();
        for (int code = 201; code < 211; code++) {
            alike.add(row("" + code, 2018, 80, 100, 50, 100));
            alike.add(row("" + code, 2019, 10, 100, 50, 100));
        }
        Pointing pointing = BackTest.run(new Panel(alike), Event.FALL_BELOW_30, 50, 9)
                .window(2019, 2019)
                .reading(Signal.MODEL)
                .alert()
                .orElseThrow();
        assertThat(pointing.precision().orElseThrow().interval().low()).isEqualTo(100);
    }

    @Test
    void the_ladder_counts_each_case_on_one_rung() {
        assertThat(BackTest.run(TEN, Event.FALL_BELOW_30, 5, 1).ladder())
                .containsExactly(
                        new Ladder.Rung(0, 0.70, new Proportion(1, 2)),
                        new Ladder.Rung(0.70, 0.80, new Proportion(1, 1)),
                        new Ladder.Rung(1.1, Double.MAX_VALUE, new Proportion(1, 7)));
    }
}
