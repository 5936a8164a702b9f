package sightline.service.review.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** What a review asks: lines in their order. */
@ReviewSite
final class LinesPagesTest {

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
        path = "/reviews/%d/lines".formatted(review);
    }

    private void add(String question, String parent) {
        assertThat(member.submit(member.get(path), path, Map.of("question", question, "parent", parent))
                        .status())
                .isEqualTo(302);
    }

    private List<String> asked() {
        return member.get(path).html().select(".sl-asked__question").eachText();
    }

    @Test
    void lines_are_numbered_with_the_specific_questions_beneath_them() {
        assertThat(member.get(path).html().text()).contains("No line of enquiry is set yet.");
        add("How long do families wait?", "");
        add("What do schools see?", "");
        add("Who waits longest?", "1");
        assertThat(asked())
                .containsExactly("1 How long do families wait?", "1(a) Who waits longest?", "2 What do schools see?");
        assertThat(member.submit(member.get(path), path, Map.of("question", " "))
                        .mistakes())
                .containsExactly("Write what the review wants to know");
    }

    @Test
    void a_button_moves_a_line_up_or_down_among_those_beside_it() {
        add("First?", "");
        add("Second?", "");
        add("Beneath one?", "1");
        add("Beneath two?", "1");
        Browser.Page page = member.get(path);
        assertThat(page.html().select("form[action=" + path + "/1/up]")).isEmpty();
        assertThat(page.html().select("form[action=" + path + "/2/down]")).isEmpty();
        assertThat(member.submit(page, path + "/1/down", Map.of()).location()).isEqualTo(path + "#line-1");
        member.submit(member.get(path), path + "/4/up", Map.of());
        assertThat(asked()).containsExactly("1 Second?", "2 First?", "2(a) Beneath two?", "2(b) Beneath one?");
        member.submit(page, path + "/1/down", Map.of());
        assertThat(asked()).startsWith("1 Second?", "2 First?");
    }

    @Test
    void a_line_is_dropped_with_its_reason_and_may_be_asked_again() {
        add("First?", "");
        add("Second?", "");
        assertThat(member.submit(member.get(path + "/1/drop"), path + "/1/drop", Map.of())
                        .mistakes())
                .containsExactly("Say why the review no longer asks this");
        member.submit(member.get(path + "/1/drop"), path + "/1/drop", Map.of("why", "An inspection does that."));
        Browser.Page page = member.get(path);
        assertThat(page.html().text()).contains("No longer asked First? Why: An inspection does that.");
        assertThat(asked()).containsExactly("1 Second?");
        member.submit(page, path + "/1/take-up", Map.of());
        assertThat(asked()).containsExactly("1 First?", "2 Second?");
    }

    @Test
    void the_later_of_two_who_change_a_line_sees_both_texts() {
        add("First?", "");
        Browser.Page mine = member.get(path + "/1");
        Browser officer = Hall.browser(port, hall.officer());
        officer.submit(officer.get(path + "/1"), path + "/1", Map.of("question", "Theirs?"));
        Browser.Page page = member.submit(mine, path + "/1", Map.of("question", "Mine?"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Theirs?", "Mine?");
        assertThat(page.html().select("#question").text()).isEqualTo("Mine?");
        assertThat(member.submit(page, path + "/1", Map.of()).status()).isEqualTo(302);
        assertThat(asked()).containsExactly("1 Mine?");
        Browser.Page late = member.submit(mine, path + "/1", Map.of("question", "Late?"));
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void a_number_is_never_given_again_and_another_review_s_line_is_not_found() {
        add("First?", "");
        member.submit(member.get(path + "/1/drop"), path + "/1/drop", Map.of("why", "Enough."));
        add("Second?", "");
        assertThat(hall.number("select max(number) from review.line where review = ?", review))
                .isEqualTo(2);
        assertThat(member.get(path + "/9").status()).isEqualTo(404);
    }

    @Test
    void evidence_of_what_is_beneath_a_line_counts_for_it() {
        add("First?", "");
        add("Beneath?", "1");
        hall.change("""
                with item as (insert into review.evidence (authority, review, kind, title, source, origin, day, at)
                    values ('990', ?, 'NOTE', 'A note', 'STAFF', 'an officer', date '2026-02-01', now()) returning id)
                insert into review.evidence_line (authority, review, evidence, line) select '990', ?, id, 2 from item
                """, review, review);
        assertThat(member.get(path).html().select(".sl-asked__heard").eachText())
                .containsExactly("1 item of evidence.", "1 item of evidence.");
    }
}
