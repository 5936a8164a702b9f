package sightline.service.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Who will tell a review about what, what has come, and what is missing. */
@ReviewSite
final class EvidencePlanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    private Browser member;
    private long review;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        review = hall.review();
        member = Hall.browser(port, hall.member(review));
        path = "/reviews/%d/plan".formatted(review);
    }

    private void line(int number) {
        hall.change(
                "insert into review.line (authority, review, number, position, question) values ('990', ?, ?, ?, 'Why?')",
                review,
                number,
                number);
    }

    private void evidence(String source, int line, int items) {
        for (int i = 0; i < items; i++) {
            hall.change("""
                    with item as (insert into review.evidence (authority, review, kind, title, source, origin, day, at)
                        values ('990', ?, 'NOTE', 'A note', ?, 'somebody', date '2026-02-01', now()) returning id)
                    insert into review.evidence_line (authority, review, evidence, line) select '990', ?, id, ? from item
                    """, review, source, review, line);
        }
    }

    private Browser.Page plan(String cell, Map<String, String> typed) {
        return member.submit(member.get(path + cell), path + cell, typed);
    }

    @Test
    void without_lines_there_is_nothing_to_plan_for() {
        assertThat(member.get(path).html().text()).contains("There is nothing to plan for yet.");
    }

    @Test
    void a_cell_says_what_is_planned_and_what_has_come() {
        line(1);
        evidence("FAMILY", 1, 2);
        assertThat(plan("/1/family", Map.of("words", "Parents who waited", "target", "five"))
                        .mistakes())
                .containsExactly("Enter a whole number from 0 to 999");
        assertThat(plan("/1/family", Map.of("words", "Parents who waited", "target", "5"))
                        .location())
                .isEqualTo(path + "?done=planned");
        Browser.Page page = member.get(path);
        assertThat(page.html().select(".sl-plan a[href=" + path + "/1/family]").text())
                .isEqualTo("2 of 5 Families, line 1: 2 items have come, 5 wanted");
        assertThat(page.html().select(".sl-plan td").text()).contains("Parents who waited");
        assertThat(page.html().select(".sl-plan-list").text()).contains("2 of 5", "Parents who waited");
        assertThat(page.html().select(".sl-plan-none a")).hasSize(12);
        assertThat(page.html().text()).contains("0 of 1 planned sources have come in full.");
        assertThat(member.get(path + "/1/nobody").status()).isEqualTo(404);
        assertThat(member.get(path + "/7/family").status()).isEqualTo(404);
    }

    @Test
    void gaps_and_imbalance_are_told_in_words() {
        line(1);
        line(2);
        line(3);
        evidence("STAFF", 1, 8);
        evidence("FAMILY", 1, 1);
        evidence("SCHOOL", 2, 2);
        plan("/2/young-person", Map.of("words", "The youth forum"));
        assertThat(member.get(path).html().select(".govuk-list--bullet li").eachText())
                .contains(
                        "Line 2 has nobody from families yet; it is planned.",
                        "Line 3 has no evidence yet.",
                        "Of 11 items 8 come from council staff.")
                .anyMatch(words -> words.startsWith("Nobody has planned to hear from: health; social care;"))
                .noneMatch(words -> words.startsWith("Line 1"));
    }

    @Test
    void lines_without_any_evidence_are_told_in_one_sentence() {
        line(1);
        line(2);
        line(3);
        assertThat(member.get(path).html().text()).contains("Lines 1, 2 and 3 have no evidence yet.");
    }

    @Test
    void withdrawn_evidence_does_not_count() {
        line(1);
        evidence("FAMILY", 1, 1);
        hall.change("update review.evidence set withdrawn = true where review = ?", review);
        assertThat(member.get(path).html().text()).contains("Line 1 has no evidence yet.");
    }

    @Test
    void the_later_of_two_who_plan_a_cell_sees_both() {
        line(1);
        Browser.Page mine = member.get(path + "/1/family");
        Browser officer = Hall.browser(port, hall.officer());
        officer.submit(officer.get(path + "/1/family"), path + "/1/family", Map.of("words", "Theirs", "target", "3"));
        Browser.Page page = member.submit(mine, path + "/1/family", Map.of("words", "Mine", "target", "4"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Theirs", "Mine", "3", "4");
        assertThat(member.submit(page, path + "/1/family", Map.of()).status()).isEqualTo(302);
        assertThat(member.get(path).html().text()).contains("0 of 4").doesNotContain("Theirs");
    }
}
