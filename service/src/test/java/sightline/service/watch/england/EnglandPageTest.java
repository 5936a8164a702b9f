package sightline.service.watch.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.service.page.Rendered;
import sightline.service.watch.england.Choice.Sort;

class EnglandPageTest {

    private static Document render(Choice choice) {
        return Rendered.page("watch/england", "page", EnglandNow.page(choice));
    }

    @Test
    void the_page_answers_with_the_printed_figures_and_their_counts() {
        Document page = render(Choice.everything());
        assertThat(page.select("h1").text())
                .isEqualTo("Where are children waiting too long, and where will they be next?");
        assertThat(page.select(".sl-lead").text()).startsWith("In 2024, 46.4% of new education, health and care plans");
        assertThat(page.select(".sl-figures").text())
                .contains("46.4% of plans on time in 2024: 39,407 of 84,866, exceptions left out")
                .contains("154,489 requests for an assessment in 2024");
        assertThat(page.text()).contains("All 153 authorities.");
        assertThat(page.select("table.sl-list tbody tr")).hasSize(153);
        assertThat(page.select("table.sl-list tbody .govuk-tag--red")).hasSize((int) EnglandNow.ANSWER.alerts());
    }

    @Test
    void each_line_links_to_its_page_and_shows_share_counts_and_throughput() {
        Element devon = row(render(Choice.everything()), "Devon");
        assertThat(devon.select("th a").attr("href")).isEqualTo("/authorities/878");
        assertThat(devon.select("td").get(1).text()).isEqualTo("3.2% 41 of 1,277");
        assertThat(devon.text()).contains("Already below 30%");
        Element dorset = row(render(Choice.everything()), "Dorset");
        assertThat(dorset.select("td").get(1).text()).isEqualTo("no figure");
        Element scilly = row(render(Choice.everything()), "Isles of Scilly");
        assertThat(scilly.text()).contains("1 of 1", "Too few plans to say");
        assertThat(row(render(Choice.everything()), "Lewisham").text()).contains("no figure", "Not published");
    }

    private static Element row(Document page, String name) {
        return page.select("table.sl-list tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_downloads_hold_what_is_shown() {
        Choice choice = new Choice("London", false, "", Sort.ON_TIME, true);
        Document page = render(choice);
        List<String> links =
                page.select("main a[href*=.csv], main a[href*=.json]").eachAttr("href");
        assertThat(links)
                .contains("/england/years.csv", "/england.csv?" + choice.query(), "/england.json?" + choice.query());
        assertThat(page.select("table.sl-list tbody th a").eachText())
                .isEqualTo(EnglandNow.page(choice).lines().stream()
                        .map(line -> line.authority().name())
                        .toList());
        assertThat(page.text()).contains("33 of 153 authorities.");
    }

    @Test
    void the_form_keeps_what_was_chosen_and_headings_tell_the_order() {
        Document page = render(new Choice("London", true, "ham", Sort.THROUGHPUT, true));
        assertThat(page.select("#region option[selected]").text()).isEqualTo("London");
        assertThat(page.select("#sort option[selected]").val()).isEqualTo("throughput");
        assertThat(page.select("#alert").hasAttr("checked")).isTrue();
        assertThat(page.select("#name").val()).isEqualTo("ham");
        assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Throughput");
        assertThat(page.select("th[aria-sort=ascending]")).isEmpty();
    }

    @Test
    void a_choice_that_matches_nothing_says_what_to_try() {
        Document page = render(new Choice("", false, "atlantis", Sort.RISK, false));
        assertThat(page.select("table.sl-list")).isEmpty();
        assertThat(page.select(".govuk-inset-text").text()).startsWith("No authority matches what you chose.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "' onfocus='alert(1)", "</title>"
            })
    void a_hostile_name_is_shown_as_text_and_runs_nothing(String name) {
        Document page = render(new Choice("", false, name, Sort.RISK, false));
        assertThat(page.select("#name").val()).isEqualTo(name);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, [onerror], [onfocus]")).isEmpty();
    }

    @Test
    void the_front_page_says_the_same() {
        Document home = Rendered.page("watch/home", "page", EnglandNow.page(Choice.everything()));
        Document england = render(Choice.everything());
        assertThat(home.select(".sl-lead").text())
                .isEqualTo(england.select(".sl-lead").text());
        assertThat(home.select(".sl-figures").text())
                .isEqualTo(england.select(".sl-figures").text());
        assertThat(home.select("main a").eachAttr("href")).contains("/england", "/authorities", "/known", "/alarm");
    }
}
