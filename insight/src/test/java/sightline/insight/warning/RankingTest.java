package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.warning.Figures.plansOnly;
import static sightline.insight.warning.Figures.row;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure.Withheld;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;
import sightline.insight.published.Panel;

class RankingTest {

    @Test
    void the_highest_risk_comes_first_and_equal_scores_in_order_of_code() {
        Panel panel = new Panel(List.of(
                row("305", 2021, 90, 100, 100, 100),
                row("303", 2021, 50, 100, 100, 100),
                row("302", 2021, 50, 100, 100, 100),
                row("304", 2021, 50, 100, 60, 100)));
        assertThat(Ranking.of(panel, 2021))
                .extracting(r -> r.year().authority())
                .containsExactly("304", "302", "303", "305");
        assertThat(Ranking.of(panel, 2021)).extracting(Ranked::rank).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 100, IN_QUESTION, true",
        "9, 30, IN_QUESTION, true",
        "95, 100, IN_QUESTION, true",
        "29, 100, ALREADY_BELOW, false",
        "0, 29, TOO_FEW_PLANS, false",
        "0, 0, TOO_FEW_PLANS, false",
    })
    void an_alert_needs_the_question_to_make_sense(long onTime, long plans, Standing standing, boolean alert) {
        Panel panel = new Panel(List.of(row("301", 2021, onTime, plans, 50, 100)));
        assertThat(Ranking.of(panel, 2021)).singleElement().satisfies(ranked -> {
            assertThat(ranked.standing()).isEqualTo(standing);
            assertThat(ranked.alert()).isEqualTo(alert);
        });
    }

    @Test
    void no_alert_where_the_share_on_time_was_withheld() {
        AuthorityYear row =
                new AuthorityYear("301", 2021, Map.of(Measure.PLANS_ISSUED_EX, new Withheld(Marker.UNAVAILABLE)));
        Ranked ranked = Ranking.of(new Panel(List.of(row)), 2021).getFirst();
        assertThat(ranked.standing()).isEqualTo(Standing.NOT_PUBLISHED);
        assertThat(ranked.alert()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"99, 849, true", "99, 850, false", "31, 850, false", "31, 3000, false", "31, 0, true"})
    void an_alert_is_a_matter_of_throughput_alone(long onTime, long completed, boolean alert) {
        Panel panel = new Panel(List.of(row("301", 2021, onTime, 100, completed, 1000)));
        assertThat(Ranking.of(panel, 2021).getFirst().alert()).isEqualTo(alert);
    }

    @Test
    void no_alert_where_no_throughput_was_published_however_high_the_score() {
        Ranked ranked = Ranking.of(new Panel(List.of(plansOnly("301", 2021, 30, 100))), 2021)
                .getFirst();
        assertThat(ranked.standing()).isEqualTo(Standing.IN_QUESTION);
        assertThat(RiskModel.fifth(ranked.score())).isEqualTo(1);
        assertThat(ranked.alert()).isFalse();
    }

    @Test
    void the_back_test_of_the_rule_points_at_those_that_got_an_alert() {
        Panel panel =
                Figures.random(RandomGeneratorFactory.of("L64X128MixRandom").create(41));
        for (int year = 2017; year < 2024; year++) {
            List<Ranked> ranking = Ranking.of(panel, year);
            List<String> alerted = ranking.stream()
                    .filter(Ranked::alert)
                    .map(ranked -> ranked.year().authority())
                    .toList();
            List<Outcome> outcomes = Outcome.in(panel, year + 1, year + 1);
            Flagged flagged = new Sample(outcomes, Signal.THROUGHPUT_RULE, Event.COLLAPSE).alertCases();
            assertThat(Stream.concat(flagged.hits().stream(), flagged.falseAlarms().stream())
                            .map(Outcome::authority))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(outcomes.stream()
                            .map(Outcome::authority)
                            .filter(alerted::contains)
                            .toList());
        }
    }

    @Test
    void a_year_without_rows_has_no_ranking() {
        assertThat(Ranking.of(new Panel(List.of(plansOnly("301", 2020, 50, 100))), 2021))
                .isEmpty();
    }

    @Test
    void those_that_looked_alike_are_counted_from_outcomes_known_by_then() {
        Panel panel = new Panel(List.of(
                row("301", 2018, 40, 100, 50, 100),
                row("301", 2019, 10, 100, 50, 100),
                row("302", 2018, 40, 100, 50, 100),
                row("302", 2019, 80, 100, 150, 100),
                row("303", 2019, 40, 100, 50, 100),
                row("303", 2020, 5, 100, 50, 100),
                row("304", 2018, 90, 100, 150, 100),
                row("304", 2019, 5, 100, 150, 100)));
        assertThat(alike(panel, 2018, "301")).isEmpty();
        assertThat(alike(panel, 2019, "303")).contains(new Proportion(1, 2));
        assertThat(alike(panel, 2019, "302")).contains(new Proportion(1, 1));
        assertThat(alike(panel, 2019, "301")).isEmpty();
    }

    @Test
    void those_on_the_same_side_of_the_alarm_are_counted_by_collapses_known_by_then() {
        Panel panel = new Panel(List.of(
                row("301", 2018, 95, 100, 84, 100),
                row("301", 2019, 75, 100, 84, 100),
                row("302", 2018, 40, 100, 50, 100),
                row("302", 2019, 80, 100, 85, 100),
                row("303", 2018, 90, 100, 300, 100),
                row("303", 2019, 71, 100, 70, 100),
                row("303", 2020, 5, 100, 70, 100),
                row("304", 2018, 80, 100, 80, 0),
                row("304", 2019, 10, 100, 80, 100),
                plansOnly("305", 2019, 80, 100)));
        assertThat(collapsedAlike(panel, 2018, "301")).isEmpty();
        assertThat(collapsedAlike(panel, 2019, "301")).contains(new Proportion(1, 2));
        assertThat(collapsedAlike(panel, 2019, "302")).contains(new Proportion(0, 1));
        assertThat(collapsedAlike(panel, 2019, "304")).isEmpty();
        assertThat(collapsedAlike(panel, 2019, "305")).isEmpty();
    }

    @Test
    void deleting_later_years_changes_nothing() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
        for (int round = 0; round < 20; round++) {
            Panel panel = Figures.random(random);
            int year = random.nextInt(2016, 2025);
            assertThat(Ranking.of(panel.until(year), year)).isEqualTo(Ranking.of(panel, year));
            assertThat(PastAlerts.knownBy(panel.until(year), year)).isEqualTo(PastAlerts.knownBy(panel, year));
        }
    }

    @Test
    void ranks_run_from_one_in_falling_order_of_score() {
        Panel panel =
                Figures.random(RandomGeneratorFactory.of("L64X128MixRandom").create(23));
        List<Ranked> ranking = Ranking.of(panel, 2022);
        assertThat(ranking).hasSize(40).isSortedAccordingTo(Comparator.comparingInt(Ranked::rank));
        assertThat(ranking).isSortedAccordingTo(Comparator.comparingDouble((Ranked r) -> -r.score()));
    }

    private static Optional<Proportion> alike(Panel panel, int year, String code) {
        return ranked(panel, year, code).alike();
    }

    private static Optional<Proportion> collapsedAlike(Panel panel, int year, String code) {
        return ranked(panel, year, code).collapsedAlike();
    }

    private static Ranked ranked(Panel panel, int year, String code) {
        return Ranking.of(panel, year).stream()
                .filter(ranked -> ranked.year().authority().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
