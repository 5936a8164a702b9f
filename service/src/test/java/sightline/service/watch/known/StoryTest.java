package sightline.service.watch.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.service.page.Rendered;
import sightline.service.watch.figures.ShippedShelf;

class StoryTest {

    private static final Pattern FIGURE = Pattern.compile("\\{(\\S+) (\\d{4})}");

    static Stream<Story> stories() {
        return Story.ALL.stream();
    }

    private static AuthorityYear row(Story story, int year) {
        return ShippedShelf.today().panel().find(story.authority(), year).orElseThrow();
    }

    private static double percent(Story story, int year) {
        return row(story, year).onTimeExcludingExceptions().orElseThrow().percent();
    }

    private static double throughput(Story story, int year) {
        return row(story, year).throughput().orElseThrow();
    }

    private static Story story(String id) {
        return Story.of(id).orElseThrow();
    }

    @Test
    void there_are_seven_each_with_an_authority_a_year_and_an_address_of_its_own() {
        assertThat(Story.ALL).hasSize(7).extracting(Story::id).doesNotHaveDuplicates();
        assertThat(Story.ALL).allSatisfy(story -> {
            assertThat(story.id()).matches("[a-z-]+[0-9]{4}").endsWith(String.valueOf(story.year()));
            assertThat(Then.YEARS).contains(story.year());
            assertThat(ShippedShelf.FACTS.authority(story.authority()))
                    .hasValueSatisfying(authority -> assertThat(story.title()).startsWith(authority.name()));
            assertThat(Story.of(story.id())).contains(story);
        });
        assertThat(Story.of("nowhere-2021")).isEmpty();
    }

    /** Reads the figures back out of the finished text and compares them with the panel. */
    @ParameterizedTest
    @MethodSource("stories")
    void every_figure_in_the_text_is_the_figure_of_the_panel(Story story) throws IOException {
        String template;
        try (InputStream in =
                Objects.requireNonNull(StoryTest.class.getResourceAsStream("/stories/" + story.id() + ".txt"))) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll("\\s+", " ");
        }
        List<MatchResult> figures = FIGURE.matcher(template).results().toList();
        List<String> words = new ArrayList<>(List.of(FIGURE.split(template, -1)));
        Pattern shape = Pattern.compile(String.join(
                "([\\d.,% of]+?)", words.stream().map(Pattern::quote).toList()));
        Matcher said = shape.matcher(String.join(" ", Then.page(story).paragraphs()));

        assertThat(figures).isNotEmpty();
        assertThat(said.matches()).as("only the figures are put in").isTrue();
        for (int i = 0; i < figures.size(); i++) {
            AuthorityYear row = row(story, Integer.parseInt(figures.get(i).group(2)));
            String printed = said.group(i + 1);
            switch (figures.get(i).group(1)) {
                case "on-time" ->
                    assertThat(Double.parseDouble(printed.replace("%", "")))
                            .isCloseTo(
                                    row.onTimeExcludingExceptions()
                                            .orElseThrow()
                                            .percent(),
                                    within(0.0501));
                case "counts" -> {
                    Proportion share = row.onTimeExcludingExceptions().orElseThrow();
                    assertThat(printed.replace(",", "")).isEqualTo(share.part() + " of " + share.whole());
                }
                case "throughput" ->
                    assertThat(Double.parseDouble(printed))
                            .isCloseTo(row.throughput().orElseThrow(), within(0.00501));
                case "requests" ->
                    assertThat(Long.parseLong(printed.replace(",", "")))
                            .isEqualTo(row.count(Measure.REQUESTS).orElseThrow());
                default ->
                    throw new AssertionError("no such figure: " + figures.get(i).group());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void its_page_is_clean_and_marks_the_story_as_the_question_of_that_summer(Story story) {
        Document page = Rendered.page("watch/known", "page", Then.page(story));
        assertThat(page.select("h1").text()).contains("in the summer of " + (story.year() + 1));
        assertThat(page.select("main").text()).contains(story.title());
        assertThat(Then.page(story).paragraphs()).noneMatch(paragraph -> paragraph.contains("no figure"));
        assertThat(page.select("main a[href^=/known/]").eachAttr("href"))
                .isEqualTo(Story.ALL.stream().map(s -> "/known/" + s.id()).toList());
    }

    @Test
    void southend_was_among_the_highest_and_more_than_a_quarter_of_its_work_did_not_come_out() {
        Story southend = story("southend-2021");
        long higher = ShippedShelf.today()
                .panel()
                .year(2021)
                .flatMap(row -> row.onTimeExcludingExceptions().stream())
                .filter(share -> share.whole() >= 30 && share.percent() > percent(southend, 2021))
                .count();
        assertThat(higher).isLessThan(20);
        assertThat(throughput(southend, 2021)).isLessThan(0.75);
        assertThat(Then.page(southend).alert()).isTrue();
    }

    @Test
    void leeds_had_no_alert_and_about_32_weeks_of_work_in_hand() {
        Story leeds = story("leeds-2021");
        AuthorityYear then = row(leeds, 2021);
        assertThat(throughput(leeds, 2021)).isGreaterThan(1);
        assertThat(Then.page(leeds).alert()).isFalse();
        double weeks = 52.0
                * then.count(Measure.ASSESSMENTS_UNDECIDED).orElseThrow()
                / then.completions().orElseThrow();
        assertThat(weeks).isBetween(31.5, 32.5);
        assertThat(percent(leeds, 2022)).isLessThan(30);
    }

    @Test
    void haringey_had_an_alert_and_did_not_collapse() {
        Story haringey = story("haringey-2023");
        assertThat(Then.page(haringey).alert()).isTrue();
        assertThat(percent(haringey, 2024)).isBetween(percent(haringey, 2023) - 20, percent(haringey, 2023));
        assertThat(percent(haringey, 2024)).isGreaterThan(30);
        assertThat(Then.page(2023).alerts())
                .filteredOn(row -> row.code().equals("309"))
                .singleElement()
                .extracting(KnownPage.AlertRow::outcome)
                .isEqualTo("Did not fall");
    }

    @Test
    void the_words_between_the_figures_of_the_others_are_true_too() {
        Story portsmouth = story("portsmouth-2022");
        assertThat(percent(portsmouth, 2022)).isBetween(85.0, 95.0);
        assertThat(throughput(portsmouth, 2022)).isBetween(0.6, 0.72);
        assertThat(percent(portsmouth, 2023)).isLessThan(10);
        assertThat(throughput(portsmouth, 2024)).isGreaterThan(1);
        Story miltonKeynes = story("milton-keynes-2022");
        assertThat(percent(miltonKeynes, 2022)).isGreaterThan(90);
        assertThat(throughput(miltonKeynes, 2022)).isBetween(0.45, 0.55);
        Story devon = story("devon-2020");
        assertThat(percent(devon, 2018)).isLessThan(percent(devon, 2020));
        assertThat(Then.page(devon).alert()).isFalse();
        assertThat(throughput(devon, 2020)).isGreaterThan(1);
        assertThat(throughput(devon, 2021)).isLessThan(0.85);
        assertThat(row(devon, 2022).count(Measure.REQUESTS).orElseThrow())
                .isGreaterThan(row(devon, 2020).count(Measure.REQUESTS).orElseThrow());
        Story cheshire = story("cheshire-west-2020");
        assertThat(percent(cheshire, 2019)).isGreaterThan(percent(cheshire, 2020));
        assertThat(percent(cheshire, 2020)).isGreaterThan(percent(cheshire, 2023));
    }
}
