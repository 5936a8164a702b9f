package sightline.service.watch.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.insight.warning.BackTest;
import sightline.insight.warning.Event;
import sightline.insight.warning.Flagged;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Signal;
import sightline.service.page.Rendered;
import sightline.service.watch.figures.ShippedShelf;

class KnownPageTest {

    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    static Stream<Integer> years() {
        return Then.YEARS.stream();
    }

    private static Document render(KnownPage page) {
        return Rendered.page("watch/known", "page", page);
    }

    @Test
    void southend_2021_shows_then_and_since_side_by_side() {
        KnownPage page = Then.page(2021, "882");
        assertThat(page.title()).isEqualTo("What could be known about Southend-on-Sea in the summer of 2022?");
        assertThat(page.alert()).isTrue();
        assertThat(page.then()).contains("completed 0.72 assessments").contains("96.2% of plans on time (153 of 159");
        assertThat(page.chartThen().words().sentence()).isEqualTo("The latest figure was 96.2%, for 2021.");
        assertThat(page.chartSince().words().sentence())
                .isEqualTo("The dashed line is what came after: 16.1% in 2024.");
        assertThat(page.since()).hasSize(3).first().asString().startsWith("2022: 72.5% on time (124 of 171)");
        Document html = render(page);
        assertThat(html.select("#year option[selected]").text()).isEqualTo("2021");
        assertThat(html.select("#authority option[selected]").text()).isEqualTo("Southend-on-Sea");
        assertThat(html.select("h2").eachText()).contains("Published by 30 June 2022", "What came after");
    }

    @ParameterizedTest
    @MethodSource("years")
    void what_is_said_of_then_names_no_later_year(int year) {
        for (String code : List.of("882", "209", "838", "878", "420")) {
            KnownPage page = Then.page(year, code);
            String said = page.then()
                    + page.chartThen().words().sentence()
                    + page.chartThen().table();
            assertThat(YEAR.matcher(said).results().map(found -> Integer.valueOf(found.group())))
                    .as("%s in %d: %s", code, year, said)
                    .isNotEmpty()
                    .allMatch(named -> named <= year);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_year_has_a_clean_page_with_its_alerts(int year) {
        KnownPage page = Then.page(year);
        Document html = render(page);
        assertThat(html.select("tbody tr")).hasSameSizeAs(page.alerts());
        assertThat(page.alerts()).hasSize((int)
                page.answer().ranking().stream().filter(Ranked::alert).count());
        assertThat(page.alerts()).allSatisfy(row -> {
            assertThat(row.name()).isNotEqualTo(row.code());
            assertThat(row.onTime()).matches("\\d+\\.\\d%");
            assertThat(row.throughput()).matches("0\\.\\d{2,3}");
            assertThat(row.after()).matches("\\d+\\.\\d%|no figure");
            assertThat(row.outcome()).isIn("Fell", "Did not fall", "Too few plans to say", "Not known");
            assertThat(row.outcome().equals("Not known")).isEqualTo(row.after().equals("no figure"));
        });
        assertThat(page.authorities()).isSortedAccordingTo(java.util.Comparator.comparing(a -> a.name()));
        assertThat(page.outcome().isPresent()).isEqualTo(year < 2024);
        assertThat(html.select("main").text().contains("The year after has not been published yet"))
                .isEqualTo(year == 2024);
    }

    @Test
    void the_sentence_on_what_came_of_the_alerts_adds_up() {
        for (int year : Then.YEARS.subList(0, 8)) {
            KnownPage page = Then.page(year);
            List<Integer> numbers = Pattern.compile("\\d+")
                    .matcher(page.outcome().orElseThrow())
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
            Map<String, Long> outcomes = page.alerts().stream()
                    .collect(Collectors.groupingBy(KnownPage.AlertRow::outcome, Collectors.counting()));
            assertThat(numbers.get(0)).isEqualTo(page.alerts().size());
            assertThat(numbers.get(1).longValue()).isEqualTo(outcomes.getOrDefault("Fell", 0L));
            assertThat(numbers.get(3).longValue()).isEqualTo(outcomes.getOrDefault("Did not fall", 0L));
            long unclear = numbers.size() > 4 ? numbers.get(4) : 0;
            assertThat(numbers.get(1) + numbers.get(3) + unclear)
                    .isEqualTo(numbers.get(0).longValue());
        }
    }

    /** The page of a year and the record of the alarm tell the same story about the same authorities. */
    @Test
    void what_came_of_the_alerts_is_what_the_record_of_the_alarm_says() {
        BackTest record = BackTest.run(ShippedShelf.today().panel(), Event.COLLAPSE, 2, 1);
        for (int year = BackTest.FROM - 1; year < BackTest.TO; year++) {
            Flagged cases = record.window(year + 1, year + 1)
                    .reading(Signal.THROUGHPUT_RULE)
                    .alert()
                    .orElseThrow()
                    .cases();
            KnownPage page = Then.page(year);
            assertThat(codes(page, "Fell")).containsExactlyInAnyOrderElementsOf(codes(cases.hits()));
            assertThat(codes(page, "Did not fall")).containsExactlyInAnyOrderElementsOf(codes(cases.falseAlarms()));
        }
    }

    private static List<String> codes(KnownPage page, String outcome) {
        return page.alerts().stream()
                .filter(row -> row.outcome().equals(outcome))
                .map(KnownPage.AlertRow::code)
                .toList();
    }

    private static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::authority).toList();
    }

    @Test
    void of_the_last_year_it_says_that_the_year_after_is_not_published() {
        KnownPage page = Then.page(2024, "882");
        assertThat(page.since()).isEmpty();
        assertThat(page.chartSince().words().sentence()).isEqualTo("No figure has been published since.");
        assertThat(render(page).select("main").text()).contains("The year after has not been published yet.");
    }

    @Test
    void of_an_abolished_authority_it_says_that_nothing_has_been_published_since() {
        KnownPage page = Then.page(2021, "837");
        assertThat(page.then()).isEqualTo("No figures of 2021 had been published for Bournemouth.");
        assertThat(page.chartThen().words().sentence()).isEqualTo("The latest figure was 98.0%, for 2018.");
        assertThat(page.alert()).isFalse();
        assertThat(render(page).select("main").text())
                .contains("No share of plans on time has been published for Bournemouth since.")
                .doesNotContain("not been published yet");
    }

    @Test
    void of_an_authority_before_its_time_it_says_that_nothing_had_been_published() {
        KnownPage page = Then.page(2018, "839");
        assertThat(page.chartThen().words().sentence()).isEqualTo("No figure had been published.");
        assertThat(page.since()).first().asString().startsWith("2019:");
        render(page);
    }

    /** Its figure of 2024 was withdrawn: the sentences go by the latest year that has one. */
    @Test
    void a_year_without_a_figure_is_never_called_the_latest_figure() {
        assertThat(Then.page(2022, "209").chartSince().words().sentence()).endsWith("98.6% in 2023.");
        for (int year : Then.YEARS) {
            for (String code : List.of("209", "838", "856", "204", "211")) {
                assertThat(Then.page(year, code).chartThen().words().sentence()).doesNotContain("no figure");
                assertThat(Then.page(year, code).chartSince().words().sentence())
                        .doesNotContain("no figure");
            }
        }
    }

    @Test
    void figures_read_from_a_later_release_are_named() {
        assertThat(Then.page(2023, "882").laterRelease())
                .hasValueSatisfying(said -> assertThat(said).contains("2023").contains("read from a later one"));
        assertThat(Then.page(2024, "882").laterRelease().orElse("")).doesNotContain("2024");
    }
}
