package sightline.service.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.report.source.Slot;
import sightline.service.review.terms.TermsText;
import sightline.service.review.terms.TermsVersions;

@ReviewSite
final class ReportPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private TermsVersions terms;

    private ReadyReview review;
    private Browser officer;
    private String report;

    @BeforeEach
    void open() {
        review = ReadyReview.in(hall);
        officer = Hall.browser(port, hall.officer());
        report = review.path() + "/report";
    }

    @Test
    void a_foreword_that_is_written_stands_in_the_report() {
        Browser.Page form = officer.get(report + "/words?place=foreword");
        assertThat(form.heading()).isEqualTo("What does the chair say first?");
        Browser.Page kept = officer.submit(form, report + "/words", Map.of("foreword", "We listened.\n\nNow we ask."));
        assertThat(kept.location()).isEqualTo(report + "?done=kept");
        Browser.Page preview = officer.get(report + "/preview");
        assertThat(preview.html().select("#foreword-words").text()).isEqualTo("We listened.");
        assertThat(preview.html().select("#foreword-words-2").text()).isEqualTo("Now we ask.");
        assertThat(preview.html().select("#foreword-by").text()).contains("Ada Fenwick");
        assertThat(officer.get(report).html().text()).contains("Foreword 5 words");
    }

    @Test
    void the_later_of_two_writers_sees_both_texts_and_loses_nothing() {
        Browser other = Hall.browser(port, hall.member(review.id()));
        Browser.Page mine = officer.get(report + "/words?place=background");
        Browser.Page theirs = other.get(report + "/words?place=background");
        other.submit(theirs, report + "/words", Map.of("background", "Theirs"));
        Browser.Page overtaken = officer.submit(mine, report + "/words", Map.of("background", "Mine"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.html().select(".sl-beside").text()).isEqualTo("Saved now Theirs What you typed Mine");
        assertThat(overtaken.html().select("textarea#background").text()).isEqualTo("Mine");
        assertThat(officer.submit(overtaken, report + "/words", Map.of("background", "Both"))
                        .status())
                .isEqualTo(302);
        assertThat(officer.get(report + "/preview")
                        .html()
                        .select("#background-words")
                        .text())
                .isEqualTo("Both");
    }

    @Test
    void two_writers_of_different_fields_of_the_cover_report_both_keep_theirs() {
        Browser other = Hall.browser(port, hall.member(review.id()));
        Browser.Page mine = officer.get(report + "/cover");
        Browser.Page theirs = other.get(report + "/cover");
        other.submit(theirs, report + "/cover", Map.of(Slot.COVER_WARDS.slug(), "All wards"));
        assertThat(officer.submit(mine, report + "/cover", Map.of(Slot.COVER_RISK.slug(), "Little"))
                        .status())
                .isEqualTo(302);
        String cover =
                officer.get(report + "/preview?paper=cover-report").html().text();
        assertThat(cover).contains("All wards", "Little");
    }

    @Test
    void too_long_a_text_is_given_back_with_what_to_do() {
        Browser.Page form = officer.get(report + "/words?place=foreword");
        Browser.Page again = officer.submit(form, report + "/words", Map.of("foreword", "x".repeat(40_001)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.mistakes())
                .containsExactly("Foreword must have at most 40,000 characters. Move what is longer into a document");
        assertThat(again.html().select("textarea#foreword").text()).hasSize(40_001);
    }

    @Test
    void a_chapter_that_is_not_ticked_is_not_printed() {
        Map<String, String> ticked = new HashMap<>(Map.of("chapter", "method"));
        Browser.Page form = officer.get(report + "/chapters");
        ticked.put("_csrf", form.html().select("input[name=_csrf]").val());
        assertThat(officer.post(report + "/chapters", ticked).status()).isEqualTo(302);
        Browser.Page preview = officer.get(report + "/preview");
        assertThat(preview.html().select("#method")).hasSize(1);
        assertThat(preview.html().select("#evidence")).isEmpty();
        assertThat(officer.get(report).html().text()).contains("Left out: Foreword;");
    }

    @Test
    void each_paper_can_be_read_and_the_full_version_says_for_whom_it_is() {
        for (String paper : java.util.List.of("report", "summary", "easy-read", "cover-report")) {
            for (String reach : java.util.List.of("public", "full")) {
                Browser.Page page = officer.get(report + "/preview?paper=" + paper + "&reach=" + reach);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.html().select("h1")).hasSize(1);
                assertThat(page.html().text().contains("For the task group only"))
                        .isEqualTo(reach.equals("full"));
            }
        }
        assertThat(officer.get(report + "/preview?paper=novel").status()).isEqualTo(404);
    }

    @Test
    void a_file_comes_as_a_download_at_once_or_after_a_page_that_asks_again() throws Exception {
        for (FileForm form : FileForm.values()) {
            String address = report + "/file?paper=report&form=" + form.slug();
            Browser.Page answer = officer.get(address);
            for (int tries = 0; answer.status() == 202; tries++) {
                assertThat(tries).isLessThan(60);
                assertThat(answer.header("Refresh")).isEqualTo("2");
                assertThat(answer.heading()).isEqualTo("Your file is being made");
                answer = officer.get(address);
            }
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("-report." + form.slug());
            assertThat(answer.header("Content-Type"))
                    .isEqualToIgnoringCase(form.type().toString());
        }
        assertThat(hall.number("select count(*) from review.rendering where review = ?", review.id()))
                .isEqualTo(3);
        officer.get(report + "/file?paper=report&form=html");
        assertThat(hall.number("select count(*) from review.rendering where review = ?", review.id()))
                .isEqualTo(3);
    }

    @Test
    void the_terms_of_reference_stand_in_the_scope() {
        terms.keep(
                hall.inside(review.id()),
                0,
                TermsText.of(part -> switch (part) {
                    case AIM -> "To learn why plans come late";
                    case IN_SCOPE -> "Requests since 2022\nAdvice";
                    default -> "";
                }),
                Hall.today());
        assertThat(officer.get(report + "/preview")
                        .html()
                        .select("#scope-terms")
                        .text())
                .contains("Its aim To learn why plans come late", "Requests since 2022; Advice.");
    }

    @Test
    void a_member_of_the_group_writes_too_and_the_record_says_that_words_were_changed() {
        Browser member = Hall.browser(port, hall.member(review.id()));
        Browser.Page form = member.get(report + "/words?place=conclusion");
        assertThat(member.submit(form, report + "/words", Map.of("conclusion", "It can be mended."))
                        .status())
                .isEqualTo(302);
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'REPORT_CHANGED' and subject = ?",
                        "review:" + review.id()))
                .isEqualTo(1);
    }
}
