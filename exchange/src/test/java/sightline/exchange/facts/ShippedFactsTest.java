package sightline.exchange.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import sightline.insight.published.AsKnown;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;
import sightline.insight.published.Panel;

/** The figures the product ships, against values worked out by hand from the published files. */
class ShippedFactsTest {

    private static final Facts FACTS = Facts.shipped();
    private static final AsKnown KNOWN = FACTS.known();
    private static final Panel NOW = KNOWN.on(LocalDate.of(2026, 11, 21)).panel();

    /** The day is the one on which the figure is asked for: a release can take it back. */
    @ParameterizedTest(name = "{0} {1} on {2}: {3} is {4}")
    @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
    void golden_values_stand(String authority, int year, LocalDate day, String measure, String value) {
        String figure = KNOWN.on(day)
                .panel()
                .find(authority, year)
                .map(row -> row.figures().get(Measure.of(measure).orElseThrow()))
                .map(ShippedFactsTest::printed)
                .orElse("none");
        assertThat(figure).isEqualTo(value);
    }

    /** Percentages of research table 3: timeliness without exceptions and plans in its denominator. */
    @ParameterizedTest(name = "{0} {1}: {2}% of {3}")
    @CsvFileSource(resources = "on-time.csv", numLinesToSkip = 1)
    void shares_on_time_stand(String authority, int year, double percent, long plans) {
        assertThat(NOW.find(authority, year).flatMap(AuthorityYear::onTimeExcludingExceptions))
                .hasValueSatisfying(share -> {
                    assertThat(share.whole()).isEqualTo(plans);
                    assertThat(Math.round(share.percent() * 10) / 10.0).isEqualTo(percent);
                });
    }

    @Test
    void dorset_2024_and_the_city_of_london_2024_have_no_share_on_time() {
        assertThat(NOW.find("838", 2024).flatMap(AuthorityYear::onTimeExcludingExceptions))
                .isEmpty();
        assertThat(NOW.find("201", 2024).flatMap(AuthorityYear::onTimeExcludingExceptions))
                .isEmpty();
    }

    @Test
    void authorities_do_not_sum_to_england_in_2022_2023_and_2024() {
        assertThat(sum(2022, Measure.PLANS_ISSUED_EX)).isEqualTo(61_283);
        assertThat(sum(2023, Measure.PLANS_ISSUED_EX)).isEqualTo(76_185);
        assertThat(sum(2024, Measure.PLANS_ISSUED_EX)).isEqualTo(84_673);
        assertThat(NOW.find(Authority.ENGLAND, 2024).orElseThrow().count(Measure.PLANS_ISSUED_EX))
                .hasValue(84_866);
    }

    @Test
    void appeals_do_sum_to_england() {
        for (int year = 2014; year <= 2025; year++) {
            assertThat(NOW.find(Authority.ENGLAND, year).orElseThrow().count(Measure.APPEALS))
                    .as("appeals of %d", year)
                    .hasValue(sum(year, Measure.APPEALS));
        }
        assertThat(sum(2025, Measure.APPEALS)).isEqualTo(26_977);
        assertThat(sum(2025, Measure.APPEALABLE_DECISIONS_NEW)).isEqualTo(405_735);
    }

    @Test
    void leicester_and_the_isle_of_wight_have_no_row_of_timeliness_in_2023_but_have_requests() {
        for (String code : new String[] {"856", "921"}) {
            AuthorityYear row = NOW.find(code, 2023).orElseThrow();
            assertThat(row.figures()).doesNotContainKey(Measure.PLANS_ISSUED_EX);
            assertThat(row.figures()).containsKey(Measure.REQUESTS);
        }
    }

    @Test
    void every_figure_belongs_to_a_known_authority_and_release() {
        var codes = FACTS.authorities().stream().map(Authority::code).collect(Collectors.toSet());
        codes.add(Authority.ENGLAND);
        var vintages = FACTS.vintages().stream().map(v -> v.id()).collect(Collectors.toSet());
        assertThat(FACTS.figures()).allMatch(f -> codes.contains(f.authority()) && vintages.contains(f.vintage()));
        assertThat(FACTS.vintages()).allMatch(v -> v.source().contains("Open Government Licence v3.0"));
    }

    @Test
    void there_are_153_authorities_in_nine_regions_with_ten_neighbours_each() {
        var current =
                FACTS.authorities().stream().filter(a -> a.lastYear().isEmpty()).toList();
        assertThat(current).hasSize(153);
        assertThat(FACTS.authorities().stream().map(Authority::region).distinct())
                .hasSize(9);
        assertThat(FACTS.neighbours()).hasSize(1530);
        assertThat(FACTS.neighbours().stream().map(n -> n.authority()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        current.stream().map(Authority::code).toList());
        assertThat(FACTS.authority("884").map(Authority::name)).contains("Herefordshire");
    }

    @Test
    void every_area_has_at_most_one_inspection_a_framework() {
        assertThat(FACTS.inspections()).hasSize(149 + 96);
        assertThat(FACTS.inspections().stream()
                        .map(i -> i.authority() + i.framework())
                        .distinct())
                .hasSize(245);
        assertThat(FACTS.inspections().stream()
                        .filter(i -> i.outcome().isEmpty())
                        .map(i -> i.authority()))
                .containsExactly("871");
    }

    private static long sum(int year, Measure measure) {
        return NOW.year(year).mapToLong(row -> row.count(measure).orElse(0)).sum();
    }

    private static String printed(Figure figure) {
        return switch (figure) {
            case Figure.Counted(long value) -> Long.toString(value);
            case Figure.Withheld(var why) -> why.symbol();
        };
    }
}
