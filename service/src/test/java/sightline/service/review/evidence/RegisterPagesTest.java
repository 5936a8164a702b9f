package sightline.service.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Exhibits;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Inside;

/** An officer's day with the register. */
@ReviewSite
final class RegisterPagesTest {

    private static final Map<String, String> NOTE = Map.ofEntries(
            Map.entry("kind", "NOTE"),
            Map.entry("title", "What the drop-in said"),
            Map.entry("source", "FAMILY"),
            Map.entry("origin", "parents at a drop-in"),
            Map.entry("day-day", "20"),
            Map.entry("day-month", "1"),
            Map.entry("day-year", "2026"),
            Map.entry("classification", "EXEMPT"),
            Map.entry("paragraph", "2"),
            Map.entry("consent", "QUOTE_UNNAMED"),
            Map.entry("summary", ""),
            Map.entry("words", "Nobody rang back."));

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Register register;

    private Inside inside;
    private Browser officer;
    private String path;

    @BeforeEach
    void open() {
        inside = hall.inside(hall.review());
        officer = Hall.browser(port, hall.officer());
        path = "/reviews/%d/evidence".formatted(inside.id());
        for (int line = 1; line <= 3; line++) {
            hall.change(
                    "insert into review.line (authority, review, number, position, question) values ('990', ?, ?, ?, ?)",
                    inside.id(),
                    line,
                    line,
                    "Question " + line);
        }
        hall.change(
                "insert into review.line (authority, review, number, parent, position, question) values ('990', ?, 4, 3, 4, 'Beneath 3')",
                inside.id());
    }

    @Test
    void an_empty_register_says_how_to_begin() {
        assertThat(officer.get(path).html().text()).contains("Nothing is in the register yet", "Add the first item");
    }

    @Test
    void a_note_is_added_and_shown_with_its_exemption_in_words() {
        Browser.Page page = added(NOTE);
        assertThat(page.heading()).isEqualTo("What the drop-in said");
        assertThat(page.html().text())
                .contains(
                        "Exempt (paragraph 2)",
                        "It is likely to show who a person is",
                        "Nobody rang back.",
                        "20 January 2026");
        assertThat(hall.number("select count(*) from review.evidence where review = ?", inside.id()))
                .isEqualTo(1);
    }

    @Test
    void nothing_typed_is_lost_and_each_mistake_says_what_to_do() {
        Map<String, String> typed = new HashMap<>(NOTE);
        typed.putAll(Map.of("title", "", "day-month", "13", "paragraph", "", "words", ""));
        Browser.Page page = officer.submit(officer.get(path + "/new"), path + "/new", typed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactlyInAnyOrder(
                        "Enter a title, in at most 300 characters",
                        "The day it is of must be a real day, such as 14 2 2026",
                        "Choose the paragraph under which it is exempt",
                        "Choose a file, or write the words below");
        assertThat(page.html().select("#origin").val()).isEqualTo("parents at a drop-in");
        page.html()
                .select(".govuk-error-summary a")
                .forEach(link ->
                        assertThat(page.html().select(link.attr("href"))).isNotEmpty());
    }

    @Test
    void nobody_of_a_family_is_named_as_the_origin() {
        hall.change("""
                insert into review.witness (authority, review, source, name, shown_as)
                values ('990', ?, 'FAMILY', 'Perpetua Quillwort', 'A mother')
                """, inside.id());
        Map<String, String> typed = new HashMap<>(NOTE);
        typed.put("origin", "perpetua quillwort, a mother");
        assertThat(officer.submit(officer.get(path + "/new"), path + "/new", typed)
                        .mistakes())
                .containsExactly("This names a witness. Say who it was by kind, such as ‘a parent of two’");
    }

    @Test
    void a_file_that_is_fine_is_asked_for_again_where_something_else_is_wrong() {
        Map<String, String> typed = new HashMap<>(NOTE);
        typed.putAll(Map.of("title", "", "words", ""));
        byte[] content = "They rang twice and nobody rang back.".getBytes(StandardCharsets.UTF_8);
        Browser.Page page = officer.upload(officer.get(path + "/new"), path + "/new", typed, "call.txt", content);
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter a title, in at most 300 characters",
                        "Choose the file call.txt again: it is fine, but it is only kept with the rest");
        assertThat(page.html().select("#file-error").text()).contains("call.txt");
    }

    @Test
    void a_web_page_is_kept_shown_as_text_alone_and_given_out_to_be_saved() {
        byte[] page =
                "<!doctype html><title>x</title><script>alert(1)</script><p>The waiting list grew <b>again</b>.</p>"
                        .getBytes(StandardCharsets.UTF_8);
        Map<String, String> typed = new HashMap<>(NOTE);
        typed.putAll(Map.of("kind", "DOCUMENT", "title", "A news page", "words", ""));
        Browser.Page sent = officer.upload(officer.get(path + "/new"), path + "/new", typed, "news.html", page);
        Browser.Page item = officer.follow(sent);
        assertThat(item.html().text()).contains("The waiting list grew again.").doesNotContain("alert(1)");
        Browser.Page file = officer.get(item.html().select("a[download]").attr("href"));
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("news.html");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
        Browser.Page again = officer.upload(officer.get(path + "/new"), path + "/new", typed, "copy.html", page);
        assertThat(again.mistakes())
                .singleElement()
                .asString()
                .startsWith("This file is in the register already, as E");
    }

    @Test
    void a_program_is_turned_away_with_what_to_do() {
        Map<String, String> typed = new HashMap<>(NOTE);
        typed.put("words", "");
        Browser.Page page = officer.upload(
                officer.get(path + "/new"),
                path + "/new",
                typed,
                "a.txt",
                "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8));
        assertThat(page.mistakes()).singleElement().asString().contains("script");
    }

    @Test
    void what_do_we_have_on_line_three_from_families_takes_one_step() {
        long mine = keep(SourceKind.FAMILY, "On three", Set.of(3));
        long beneath = keep(SourceKind.FAMILY, "Beneath three", Set.of(4));
        keep(SourceKind.SCHOOL, "From a school", Set.of(3));
        keep(SourceKind.FAMILY, "On one", Set.of(1));
        Browser.Page page = officer.get(path + "?line=3&source=FAMILY");
        assertThat(page.heading()).isEqualTo("What do we have on line 3 from families?");
        assertThat(page.html().select(".sl-register tbody th a").eachText())
                .containsExactly("E%d. Beneath three".formatted(beneath), "E%d. On three".formatted(mine));
        assertThat(officer.get(path + "?line=2&source=HEALTH").html().text()).contains("Nothing yet. That is a gap");
        assertThat(officer.get(path + "?line=x&source=&theme=-1&page=zzz").status())
                .isEqualTo(200);
    }

    @Test
    void what_no_finding_uses_yet_can_be_asked_for() {
        long used = keep(SourceKind.FAMILY, "Used", Set.of(1));
        long spare = keep(SourceKind.FAMILY, "Spare", Set.of(1));
        hall.change(
                "insert into review.theme (authority, review, name, position) values ('990', ?, 'Waits', 1)",
                inside.id());
        hall.change("""
                insert into review.finding (authority, review, theme, words, kind, position)
                select authority, review, id, 'It is slow', 'WEAKNESS', 1 from review.theme where review = ?
                """, inside.id());
        hall.change("""
                insert into review.finding_evidence (authority, review, finding, evidence)
                select authority, review, id, ? from review.finding where review = ?
                """, used, inside.id());
        assertThat(officer.get(path + "?uncited=yes")
                        .html()
                        .select(".sl-register tbody th a")
                        .eachText())
                .containsExactly("E%d. Spare".formatted(spare));
    }

    @Test
    void five_hundred_items_come_in_pages_of_fifty() {
        hall.change("""
                insert into review.evidence (authority, review, kind, title, source, origin, day, at)
                select '990', ?, 'NOTE', 'Note ' || n, 'STAFF', 'an officer', date '2026-01-01', now()
                from generate_series(1, 500) n
                """, inside.id());
        Browser.Page last = officer.get(path + "?page=10");
        assertThat(last.html().select(".sl-register tbody tr")).hasSize(50);
        assertThat(last.html().text()).contains("500 items; page 10 of 10.");
        assertThat(officer.get(path + "?page=11&source=STAFF").html().text()).contains("page 10 of 10");
    }

    @Test
    void the_later_of_two_editors_sees_both_texts_and_keeps_theirs_in_the_form() {
        added(NOTE);
        long id = hall.number("select max(id) from review.evidence where review = ?", inside.id());
        String edit = path + "/" + id + "/edit";
        Browser.Page mine = officer.get(edit);
        Browser other = Hall.browser(port, hall.member(inside.id()));
        assertThat(other.submit(other.get(edit), edit, Map.of("title", "Their title", "words", "Their words."))
                        .status())
                .isEqualTo(302);
        Browser.Page page = officer.submit(mine, edit, Map.of("title", "My title"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".govuk-notification-banner td").eachText())
                .contains("Their title", "My title", "Their words.", "Nobody rang back.");
        assertThat(page.html().select("#title").val()).isEqualTo("My title");
        assertThat(officer.submit(page, edit, Map.of()).location()).endsWith("?done=changed");
        assertThat(register.find(inside, id).orElseThrow().item().title()).isEqualTo("My title");
    }

    @Test
    void a_withdrawn_item_stays_with_its_reason_and_is_used_nowhere() {
        long id = keep(SourceKind.FAMILY, "Taken back", Set.of(1));
        String withdraw = path + "/" + id + "/withdraw";
        assertThat(officer.submit(officer.get(withdraw), withdraw, Map.of("why", " "))
                        .mistakes())
                .containsExactly("Write why it is withdrawn, in at most 1,000 characters");
        Browser.Page done = officer.follow(
                officer.submit(officer.get(withdraw), withdraw, Map.of("why", "It was another council’s.")));
        assertThat(done.html().text()).contains("Withdrawn: It was another council’s.");
        assertThat(officer.get(path).html().select(".sl-register")).isEmpty();
        assertThat(officer.get(path + "/withdrawn")
                        .html()
                        .select(".sl-register tbody th")
                        .text())
                .contains("Taken back");
        assertThat(officer.get(path + "/" + id + "/edit").status()).isEqualTo(404);
        assertThat(hall.number("""
                select count(*) from record_entry where subject = ? and kind = 'EVIDENCE_CHANGED'
                """, "review:" + inside.id())).isEqualTo(1);
    }

    private Browser.Page added(Map<String, String> typed) {
        Browser.Page sent = officer.submit(officer.get(path + "/new"), path + "/new", typed);
        assertThat(sent.mistakes()).isEqualTo(List.of());
        return officer.follow(sent);
    }

    private long keep(SourceKind source, String title, Set<Integer> lines) {
        return register.add(inside, Exhibits.item(EvidenceKind.NOTE, source, title, "Words of " + title, lines));
    }
}
