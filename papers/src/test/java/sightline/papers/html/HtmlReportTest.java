package sightline.papers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sightline.papers.Reports;
import sightline.papers.report.Cover;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

final class HtmlReportTest {

    private static final Document WHOLE = Jsoup.parse(HtmlReport.whole(Reports.everything()));
    private static final Document PAGE = Jsoup.parse(HtmlReport.body(Reports.everything()));

    @Test
    void the_file_says_its_language_and_title_and_stands_alone() {
        assertThat(WHOLE.expectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(WHOLE.title()).isEqualTo(Reports.everything().title());
        assertThat(WHOLE.select("style")).hasSize(1);
        assertThat(WHOLE.expectFirst("style").data()).contains("@media print");
        assertThat(WHOLE.select("script, link, img, [style]")).isEmpty();
        assertThat(WHOLE.select("[src]")).isEmpty();
    }

    @Test
    void there_is_a_way_past_the_contents_and_a_landmark_to_arrive_at() {
        Element first = WHOLE.body().child(0);
        assertThat(first.text()).isEqualTo("Skip to the report");
        assertThat(WHOLE.select(first.attr("href")).is("main")).isTrue();
        assertThat(WHOLE.select("main nav[aria-label=Contents] a")).hasSize(7);
    }

    @Test
    void every_jump_leads_to_something() {
        assertThat(WHOLE.select("a[href^=#]"))
                .hasSize(9)
                .allSatisfy(jump -> assertThat(WHOLE.select(jump.attr("href"))).hasSize(1));
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        assertThat(WHOLE.select("h1, h2, h3, h4, h5, h6").eachAttr("class")).hasSize(11);
        assertThat(WHOLE.select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName))
                .containsExactly("h1", "h2", "h2", "h3", "h3", "h2", "h2", "h3", "h4", "h5", "h6");
        assertThat(PAGE.select("h1")).isEmpty();
    }

    @Test
    void tables_have_captions_and_scopes_and_a_box_that_a_keyboard_reaches() {
        assertThat(WHOLE.select("table")).hasSize(2).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("th"))
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head.attr("scope"))
                            .isEqualTo(head.parents().is("thead") ? "col" : "row"));
            assertThat(table.parents().is(".sl-scroll[tabindex=0][role=region][aria-label]"))
                    .isTrue();
        });
    }

    @Test
    void a_drawing_has_one_name_and_its_table_is_behind_it() {
        Element svg = WHOLE.expectFirst("figure svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).startsWith("Bar chart: health");
        assertThat(svg.hasAttr("aria-labelledby")).isFalse();
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 640 180");
        assertThat(WHOLE.select("details > summary")).hasSize(1);
        assertThat(WHOLE.select("details table#chart-1-table")).hasSize(1);
    }

    @Test
    void panels_are_groups_named_by_their_label() {
        assertThat(PAGE.select("[role=group]"))
                .hasSize(4)
                .allSatisfy(panel -> assertThat(
                                PAGE.select("#" + panel.attr("aria-labelledby")).hasClass("sl-paper__label"))
                        .isTrue());
    }

    @Test
    void the_inside_of_a_page_has_no_style_of_its_own() {
        assertThat(PAGE.select("style, script, [style], link")).isEmpty();
        assertThat(PAGE.select("h2").hasClass("govuk-heading-l")).isTrue();
    }

    @Test
    void what_looks_like_markup_is_words() {
        String evil = "</title></style><script>alert(1)</script>\"'&";
        Report report = new Report(
                evil,
                new Cover(evil, evil, evil, evil, List.of(evil)),
                List.of(Section.of("a", evil, Paragraph.of("b", evil))));
        for (String html : List.of(HtmlReport.whole(report), HtmlReport.body(report))) {
            assertThat(Jsoup.parse(html).select("script")).isEmpty();
            assertThat(Jsoup.parse(html).expectFirst("#b").text()).isEqualTo(evil);
        }
    }

    @Test
    void the_same_report_gives_the_same_letters() {
        assertThat(HtmlReport.whole(Reports.longOne())).isEqualTo(HtmlReport.whole(Reports.longOne()));
        assertThat(HtmlReport.body(Reports.everything())).isEqualTo(HtmlReport.body(Reports.everything()));
    }

    @Test
    void a_short_report_has_no_list_of_contents() {
        assertThat(Jsoup.parse(HtmlReport.whole(Reports.slight())).select("nav"))
                .isEmpty();
    }
}
