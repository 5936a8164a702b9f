package sightline.service.watch.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import sightline.insight.published.Authority;
import sightline.insight.published.Panel;
import sightline.insight.warning.BackTest;
import sightline.insight.warning.Event;
import sightline.insight.warning.Flagged;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.Signal;
import sightline.insight.warning.Window;
import sightline.service.page.Rendered;
import sightline.service.watch.figures.ShippedShelf;

/** Against the back-test itself, never against numbers written down here. */
class AlarmPageTest {

    private static final Panel PANEL = ShippedShelf.today().panel();
    private static final AlarmAnswer ANSWER = new AlarmAnswer(
            BackTest.run(PANEL, Event.FALL_BELOW_30, 40, 1),
            BackTest.run(PANEL, Event.COLLAPSE, 40, 1),
            ShippedShelf.FACTS.authorities().stream().collect(Collectors.toMap(Authority::code, Authority::name)));
    private static final AlarmPage PAGE = new AlarmPage(ANSWER);
    private static final Document HTML = Rendered.page("watch/alarm", "page", PAGE);

    private static Flagged alerts(int from, int to) {
        return ANSWER.wider()
                .window(from, to)
                .reading(Signal.THROUGHPUT_RULE)
                .alert()
                .orElseThrow()
                .cases();
    }

    private static List<Integer> numbers(String text) {
        return java.util.regex.Pattern.compile("\\d[\\d,]*")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group().replace(",", "")))
                .toList();
    }

    @Test
    void the_lead_counts_the_alerts_of_the_back_test() {
        Flagged cases = alerts(2022, 2024);
        assertThat(PAGE.cases()).isEqualTo(cases);
        assertThat(numbers(PAGE.lead()))
                .containsExactly(
                        2022,
                        2024,
                        cases.hits().size() + cases.falseAlarms().size(),
                        cases.hits().size(),
                        cases.falseAlarms().size(),
                        cases.misses().size());
    }

    @Test
    void each_year_counts_its_own_and_together_they_make_the_windows() {
        assertThat(PAGE.years())
                .extracting(AlarmPage.YearRow::year)
                .containsExactlyElementsOf(IntStream.rangeClosed(BackTest.FROM, BackTest.TO)
                        .boxed()
                        .toList());
        PAGE.years().forEach(row -> {
            Flagged cases = alerts(row.year(), row.year());
            assertThat(numbers(row.alerts()))
                    .containsExactly(cases.hits().size() + cases.falseAlarms().size());
            assertThat(numbers(row.hits())).containsExactly(cases.hits().size());
            assertThat(numbers(row.misses())).containsExactly(cases.misses().size());
            assertThat(row.base()).matches("\\d+ of \\d+ \\(\\d+\\.\\d%\\)");
        });
        assertThat(PAGE.years().stream()
                        .filter(row -> row.year() >= 2022)
                        .mapToInt(row -> numbers(row.hits()).getFirst())
                        .sum())
                .isEqualTo(alerts(2022, 2024).hits().size());
    }

    @Test
    void every_reading_prints_its_figures_with_ranges_and_counts() {
        Stream<Window> windows = Stream.of(PAGE.unseen(), PAGE.fitted(), PAGE.unseenWider());
        windows.forEach(window -> {
            assertThat(PAGE.topFifth(window)).hasSize(Signal.values().length);
            assertThat(PAGE.alerts(window)).isNotEmpty();
            Stream.concat(PAGE.topFifth(window).stream(), PAGE.alerts(window).stream())
                    .forEach(row -> {
                        assertThat(row.power()).matches("0\\.\\d{3} \\(0\\.\\d{3} to [01]\\.\\d{3}\\)");
                        assertThat(row.precision()).matches("\\d+% \\(\\d+% to \\d+%\\): \\d+ of \\d+");
                        assertThat(row.recall()).matches("\\d+% \\(\\d+% to \\d+%\\): \\d+ of \\d+");
                        assertThat(row.lift()).matches("\\d+\\.\\d \\(\\d+\\.\\d to \\d+\\.\\d\\)");
                    });
        });
    }

    @Test
    void the_percentage_and_the_counts_beside_it_agree() {
        PAGE.alerts(PAGE.unseenWider()).forEach(row -> {
            for (String printed : List.of(row.precision(), row.recall())) {
                List<Integer> found = numbers(printed);
                assertThat(found.getFirst()).isEqualTo((int) Math.round(100.0 * found.get(3) / found.get(4)));
                assertThat(found.getFirst()).isBetween(found.get(1), found.get(2));
            }
        });
    }

    @Test
    void cases_are_listed_by_year_and_name_and_every_name_resolves() {
        Flagged cases = PAGE.cases();
        for (List<Outcome> outcomes : List.of(cases.hits(), cases.misses(), cases.falseAlarms())) {
            List<AlarmPage.Case> listed = PAGE.list(outcomes);
            assertThat(listed).hasSameSizeAs(outcomes);
            assertThat(listed)
                    .isSortedAccordingTo(
                            Comparator.comparingInt(AlarmPage.Case::year).thenComparing(AlarmPage.Case::name));
            assertThat(listed).allSatisfy(one -> {
                assertThat(ANSWER.names()).containsEntry(one.code(), one.name());
                assertThat(one.from()).matches("\\d+\\.\\d%");
                assertThat(one.to()).matches("\\d+\\.\\d%");
            });
        }
        assertThat(PAGE.list(cases.misses())).extracting(AlarmPage.Case::name).contains("Leeds");
        assertThat(PAGE.list(cases.hits())).extracting(AlarmPage.Case::name).contains("Southend-on-Sea", "Portsmouth");
        assertThat(PAGE.list(cases.falseAlarms()))
                .extracting(AlarmPage.Case::name)
                .contains("Haringey");
    }

    @Test
    void a_case_that_nobody_can_name_goes_by_its_code() {
        AlarmPage nameless = new AlarmPage(new AlarmAnswer(ANSWER.serious(), ANSWER.wider(), java.util.Map.of()));
        assertThat(nameless.list(PAGE.cases().hits()))
                .allMatch(one -> one.name().equals(one.code()));
    }

    @Test
    void the_ladder_covers_every_outcome_with_a_throughput() {
        List<List<String>> rungs = PAGE.ladder().table().rows();
        assertThat(rungs).hasSize(ANSWER.wider().ladder().size());
        assertThat(rungs.getFirst().getFirst()).startsWith("below 0.70 (");
        assertThat(rungs.getLast().getFirst()).startsWith("1.10 or more (");
        assertThat(PAGE.ladder().words().sentence()).startsWith("Where throughput was below 0.70, ");
    }

    @Test
    void the_page_lists_every_case_under_its_count() {
        assertThat(HTML.select("details table")).hasSizeGreaterThanOrEqualTo(4);
        Flagged cases = PAGE.cases();
        assertThat(HTML.select(".govuk-details__summary-text").eachText())
                .contains(
                        "Alerts that came true (%d)".formatted(cases.hits().size()),
                        "False alarms (%d)".formatted(cases.falseAlarms().size()));
    }

    /** The page, the England page and a story put the record in round words. */
    @Test
    void the_round_words_about_the_record_are_true() {
        Flagged recent = alerts(2022, 2024);
        Flagged before = alerts(2018, 2021);
        for (Flagged cases : List.of(recent, before)) {
            assertThat(cases.falseAlarms())
                    .as("more than half are false")
                    .hasSizeGreaterThan(cases.hits().size());
        }
        double hits = recent.hits().size() + before.hits().size();
        double misses = recent.misses().size() + before.misses().size();
        double falseAlarms = recent.falseAlarms().size() + before.falseAlarms().size();
        double all = (double) recent.population() + before.population();
        assertThat(misses / (hits + misses)).as("half come without one").isBetween(0.4, 0.6);
        assertThat(falseAlarms / (hits + falseAlarms))
                .as("two in three are false")
                .isBetween(0.6, 0.72);
        double quiet = misses / (all - hits - falseAlarms);
        assertThat(hits / (hits + falseAlarms) / quiet)
                .as("about twice as often as others")
                .isBetween(1.7, 2.4);
    }

    @Test
    void a_machine_set_to_another_language_prints_the_same() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Rendered.page("watch/alarm", "page", new AlarmPage(ANSWER))
                            .text())
                    .isEqualTo(HTML.text());
        } finally {
            Locale.setDefault(before);
        }
    }
}
