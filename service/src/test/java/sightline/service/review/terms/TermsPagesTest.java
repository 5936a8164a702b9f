package sightline.service.review.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Writing what a review is for. */
@ReviewSite
final class TermsPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Ledger record;

    private Browser officer;
    private long review;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
        review = hall.review();
        path = "/reviews/%d/terms".formatted(review);
    }

    private Browser.Page save(Browser browser, Map<String, String> typed) {
        return browser.submit(browser.get(path + "/edit"), path + "/edit", typed);
    }

    @Test
    void an_empty_page_says_what_to_begin_with() {
        assertThat(officer.get(path).html().text())
                .contains("No terms of reference are written yet.", "Write the first version");
        assertThat(save(officer, Map.of()).mistakes())
                .containsExactly("Write something before you keep it, for example the aim");
    }

    @Test
    void every_part_is_kept_shown_and_printed() {
        Map<String, String> typed = new java.util.HashMap<>();
        for (TermsPart part : TermsPart.values()) {
            typed.put(part.field(), "Words about " + part.field());
        }
        typed.put("timetable", "1 June 2026 Report to the committee");
        assertThat(save(officer, typed).location()).isEqualTo(path + "?done=kept");
        String shown = officer.get(path).html().text();
        String printed = officer.get(path + "/1").html().text();
        for (TermsPart part : TermsPart.values()) {
            String words = part == TermsPart.TIMETABLE ? "1 June 2026 Report" : typed.get(part.field());
            assertThat(shown).contains(part.title(), words);
            assertThat(printed).contains(part.title(), words);
        }
        assertThat(officer.get("/reviews/" + review).html().text())
                .contains("107 days left: the timetable ends on 1 June 2026.");
    }

    @Test
    void a_step_without_a_day_is_told_and_nothing_typed_is_lost() {
        Browser.Page page = save(officer, Map.of("aim", "Know why", "timetable", "In spring: visits"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly("Begin each line of the timetable with a day, such as 14 February 2026."
                        + " This one does not: In spring: visits");
        assertThat(page.html().select("#aim").text()).isEqualTo("Know why");
    }

    @Test
    void differences_are_told_word_by_word() {
        save(officer, Map.of("aim", "Know why plans come late"));
        save(officer, Map.of("aim", "Know where plans come late", "risks", "Too little time"));
        Browser.Page page = officer.get(path + "/compare?from=2&to=1");
        assertThat(page.heading()).isEqualTo("What changed from version 1 to 2?");
        assertThat(page.html().select("main h2").eachText()).containsExactly("Aim", "Risks");
        assertThat(page.html().select(".sl-changes del").text()).contains("why").doesNotContain("plans");
        assertThat(page.html().select(".sl-changes ins").text()).contains("where", "Too little time");
        assertThat(officer.get(path + "/compare?from=1&to=9").status()).isEqualTo(404);
    }

    @Test
    void the_later_of_two_editors_sees_both_texts_and_loses_nothing() {
        Browser member = Hall.browser(port, hall.member(review));
        save(officer, Map.of("aim", "a", "trigger", "t"));
        Browser.Page mine = officer.get(path + "/edit");
        save(member, Map.of("aim", "a theirs", "trigger", "t theirs"));
        Browser.Page page = officer.submit(mine, path + "/edit", Map.of("aim", "a mine", "trigger", "t", "risks", "r"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("a theirs", "a mine");
        assertThat(page.html().select("#aim").text()).isEqualTo("a mine");
        assertThat(page.html().select("#trigger").text()).isEqualTo("t theirs");
        assertThat(page.html().select("#risks").text()).isEqualTo("r");
        assertThat(officer.submit(page, path + "/edit", Map.of("aim", "both")).location())
                .isEqualTo(path + "?done=kept");
        assertThat(officer.get(path).html().select("tbody th a").eachText())
                .isEqualTo(List.of("Version 3", "Version 2", "Version 1"));
        assertThat(officer.get(path + "/2").html().text()).contains("a theirs");
    }

    @Test
    void an_agreement_marks_a_version_and_a_later_one_says_which_counts() {
        save(officer, Map.of("aim", "Know why"));
        assertThat(officer.submit(officer.get(path), path + "/1/agreed", Map.of())
                        .mistakes())
                .containsExactly(
                        "Enter who agreed, for example the committee or the task group",
                        "Enter the day of the agreement, such as 14 2 2026");
        Map<String, String> agreed =
                Map.of("body", "the Children Committee", "agreed-day", "3", "agreed-month", "2", "agreed-year", "2026");
        assertThat(officer.submit(officer.get(path), path + "/1/agreed", agreed).location())
                .isEqualTo(path + "?done=agreed");
        assertThat(officer.get(path).html().text())
                .contains("Version 1. Agreed by the Children Committee on 3 February 2026.");
        save(officer, Map.of("aim", "Know where"));
        assertThat(officer.get(path).html().text()).contains("What counts is version 1 until this one is agreed.");
        assertThat(officer.get("/reviews/" + review).html().text())
                .contains("Version 1 agreed by the Children Committee on 3 February 2026");
        assertThat(record.read("990", 1)
                        .filter(link -> link.kind().equals(Kind.TERMS_KEPT.name()))
                        .filter(link -> link.subject()
                                .filter(("review:" + review)::equals)
                                .isPresent()))
                .hasSize(3);
    }

    @Test
    void a_member_writes_but_does_not_say_who_agreed() {
        Browser member = Hall.browser(port, hall.member(review));
        assertThat(save(member, Map.of("aim", "Know why")).status()).isEqualTo(302);
        assertThat(member.get(path).html().select("form[action$=agreed]")).isEmpty();
        Browser.Page page = officer.get(path);
        assertThat(member.submit(
                                page,
                                path + "/1/agreed",
                                Map.of(
                                        "_csrf",
                                        member.get(path + "/edit")
                                                .html()
                                                .select("input[name=_csrf]")
                                                .val(),
                                        "body",
                                        "me"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_chair_says_that_the_group_agreed_and_no_longer_once_somebody_else_is_in_the_chair() {
        Browser chair = Hall.browser(port, hall.member(review));
        hall.change("update review.member set capacity = 'CHAIR' where review = ?", review);
        save(chair, Map.of("aim", "Know why"));
        Map<String, String> agreed =
                Map.of("body", "the task group", "agreed-day", "3", "agreed-month", "2", "agreed-year", "2026");
        Browser.Page page = chair.get(path);
        assertThat(chair.submit(page, path + "/1/agreed", agreed).location()).isEqualTo(path + "?done=agreed");
        assertThat(officer.get(path).html().text()).contains("Version 1. Agreed by the task group on 3 February 2026.");
        hall.change("update review.member set until = date '2026-02-10' where review = ?", review);
        hall.change("""
                insert into review.member (authority, review, name, capacity, party, account, since)
                select authority, review, name, 'MEMBER', party, account, date '2026-02-11' from review.member
                where review = ?
                """, review);
        assertThat(chair.submit(page, path + "/1/agreed", agreed).status()).isEqualTo(403);
        assertThat(chair.get(path).html().select("form[action$=agreed]")).isEmpty();
    }

    @Test
    void lines_that_changed_after_the_version_are_told() {
        save(officer, Map.of("aim", "Know why"));
        assertThat(officer.get(path).html().text()).doesNotContain("The lines of enquiry were changed");
        hall.change(
                "insert into review.line (authority, review, number, position, question) values ('990', ?, 1, 1, 'Why?')",
                review);
        assertThat(officer.get(path).html().text()).contains("The lines of enquiry were changed after this version");
    }
}
