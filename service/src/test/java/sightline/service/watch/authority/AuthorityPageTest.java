package sightline.service.watch.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;
import sightline.service.page.Rendered;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.LineChart;
import sightline.service.watch.figures.ShippedShelf;
import sightline.service.watch.figures.SmallFacts;

class AuthorityPageTest {

    private static AuthorityPage page(String code) {
        return new AuthorityPage(About.authority(code));
    }

    private static Document render(String code) {
        return Rendered.page("watch/authority", "page", page(code));
    }

    @Test
    void southend_leads_with_its_figure_its_counts_england_and_three_years_earlier() {
        assertThat(page("882").lead())
                .isEqualTo(
                        "In 2024, Southend-on-Sea issued 48 of 299 new plans within 20 weeks: 16.1%, against 46.4% in"
                                + " England. Three years earlier it was 96.2%.");
        Document page = render("882");
        assertThat(page.select("h1").text()).isEqualTo("Are children in Southend-on-Sea getting their plans on time?");
        assertThat(page.select("main").text()).contains("Already below 30% on time, so the question is recovery");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/authorities/882.csv", "/authorities/882.json", "/known?year=2021&authority=882");
    }

    @Test
    void the_table_of_years_has_every_year_newest_first_and_says_where_there_is_no_figure() {
        List<AuthorityPage.Row> rows = page("209").rows();
        assertThat(rows).extracting(AuthorityPage.Row::year).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.cells()).hasSize(page("209").headings().size() - 1));
        AuthorityPage.Row of2024 =
                rows.stream().filter(row -> row.year() == 2024).findFirst().orElseThrow();
        assertThat(of2024.cells().getFirst()).isEqualTo("no figure");
        assertThat(of2024.cells().get(2)).isEqualTo("646");
        AuthorityPage.Row of2023 =
                rows.stream().filter(row -> row.year() == 2023).findFirst().orElseThrow();
        assertThat(of2023.cells().getFirst()).isEqualTo("98.6% (145 of 147)");
    }

    /** In 2025 only appeals have been published so far. */
    @Test
    void charts_end_with_the_latest_year_of_plans() {
        AuthorityPage devon = page("878");
        for (Chart chart : List.of(devon.onTime(), devon.throughput(), devon.work())) {
            assertThat(chart.table().rows().getLast().getFirst())
                    .as(chart.words().title())
                    .startsWith("2024");
        }
        assertThat(devon.work().words().sentence())
                .startsWith("In 2024: requests ")
                .doesNotContain("no figure");
        assertThat(((LineChart) devon.onTime()).table().heads())
                .containsExactly("Year", "Devon", "All plans", "England");
    }

    @Test
    void a_withdrawn_year_is_a_gap_in_the_chart_and_is_named_in_the_notes() {
        List<String> of2024 = page("209").onTime().table().rows().getLast();
        assertThat(of2024.get(0)).startsWith("2024");
        assertThat(of2024.get(1)).isEqualTo("no figure");
        assertThat(render("209").select("main").text()).contains("first published (94.8%: 183 of 193)");
    }

    @Test
    void an_abolished_authority_says_so_and_warns_of_nothing() {
        Document page = render("837");
        assertThat(page.select(".sl-lead").text()).startsWith("In 2018, Bournemouth issued 145 of 148 new plans");
        assertThat(page.select(".sl-alert")).isEmpty();
        assertThat(page.select("main").text())
                .contains("This authority has been abolished")
                .contains("There is no figure for throughput in 2024.")
                .contains("There is no figure for Bournemouth in 2024.");
        assertThat(page.select("#work")).as("an empty chart is not drawn").isEmpty();
        assertThat(render("882").select("#work")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"420", "201", "837", "940"})
    void there_is_no_control_chart_of_few_plans_or_few_years(String code) {
        YearlyControl control = page(code).control();
        assertThat(control.chart()).isEmpty();
        assertThat(control.words())
                .startsWith("There is no control chart: it needs at least 8 years of 30 plans or more");
        assertThat(render(code).select("#control")).isEmpty();
    }

    @Test
    void a_control_chart_shows_each_year_with_enough_plans_and_says_how_far_to_trust_it() {
        YearlyControl control = page("878").control();
        assertThat(control.chart().orElseThrow().table().rows())
                .extracting(List::getFirst)
                .containsExactly("2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024");
        assertThat(control.words()).contains("It has 10 yearly points", "fewer than the 13 that settle its limits");
        // Devon issued fewer than 30 plans in 2014; Southend 0 of 0, which is no figure to leave out.
        assertThat(control.words()).contains(" 1 with fewer than 30 plans left out.");
        assertThat(page("882").control().words()).contains("10 yearly points").doesNotContain("left out");
    }

    static Stream<String> everyCode() {
        return ShippedShelf.FACTS.authorities().stream().map(Authority::code);
    }

    @ParameterizedTest
    @MethodSource("everyCode")
    void every_page_is_clean_and_every_number_stands_with_its_words(String code) {
        Document page = render(code);
        assertThat(page.select("figure.sl-chart figcaption").eachText())
                .isNotEmpty()
                .allMatch(sentence -> sentence.endsWith("."));
        assertThat(page.select("figure.sl-chart")).hasSameSizeAs(page.select("details table"));
        assertThat(page.select(".sl-lead").text()).doesNotContain("no figure");
        assertThat(page.select("p.govuk-body, figcaption").eachText())
                .as("no sentence is made of what isn't there")
                .noneMatch(text -> text.matches(".*no figure.*no figure.*"));
    }

    @Test
    void an_authority_whose_figures_have_not_been_read_has_a_page_all_the_same() {
        Authority young =
                new Authority("990", "<b>Exemplar</b> & Sons", "North East", java.util.Optional.empty(), List.of());
        Facts facts = new Facts(
                ShippedShelf.FACTS.vintages(),
                ShippedShelf.FACTS.figures(),
                SmallFacts.authorities(young).authorities(),
                List.of(),
                List.of());
        AuthorityPage page = new AuthorityPage(AuthorityQuestion.answer(facts, ShippedShelf.today(), young));
        Document html = Rendered.page("watch/authority", "page", page);
        assertThat(html.select(".sl-lead").text())
                .isEqualTo("No share of plans on time has been published for <b>Exemplar</b> & Sons.");
        assertThat(html.select("main b")).isEmpty();
        assertThat(html.text()).contains("No figures have been published.");
    }
}
