package sightline.service.review.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Where reviews begin. */
@ReviewSite
final class StartPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Ledger record;

    private Browser officer;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
    }

    private String entries(String authority, Kind kind, String subject) {
        return record.read(authority, 1)
                .filter(link -> link.kind().equals(kind.name()))
                .filter(link -> link.subject().filter(subject::equals).isPresent())
                .map(link -> link.body().values().toString())
                .reduce("", (one, other) -> one + other);
    }

    @Test
    void an_authority_without_reviews_is_told_what_a_review_is() {
        Browser elsewhere = Hall.browser(port, hall.person("992", Role.SCRUTINY_OFFICER));
        Browser.Page page = elsewhere.get("/reviews");
        assertThat(page.html().text()).contains("No review has been opened yet.", "within two months");
        assertThat(page.html().select("a[href=/reviews/new]").text()).isEqualTo("Open a review");
        Browser member = Hall.browser(port, hall.person("992", Role.COMMITTEE_MEMBER));
        assertThat(member.get("/reviews").html().select("a[href=/reviews/new]")).isEmpty();
        assertThat(member.get("/reviews/new").status()).isEqualTo(403);
    }

    @Test
    void an_officer_opens_a_review_and_finds_what_comes_next() {
        Browser.Page page = officer.submit(
                officer.get("/reviews/new"),
                "/reviews/new",
                Map.of("title", "Who hears from families?", "committee", "Children Committee"));
        assertThat(page.location()).matches("/reviews/\\d+\\?done=opened");
        Browser.Page hub = officer.follow(page);
        assertThat(hub.heading()).isEqualTo("Who hears from families?");
        assertThat(hub.html().text())
                .contains("0 of 9 steps are done", "Opened on 14 February 2026", "have no timetable yet")
                .contains("Nothing has come in yet.");
        assertThat(hub.html().select("main a.govuk-button").text()).isEqualTo("Agree the terms of reference");
        assertThat(entries(
                        "990", Kind.REVIEW_OPENED, "review:" + page.location().replaceAll("\\D", "")))
                .isNotEmpty();
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_nothing_typed_is_lost() {
        Browser.Page page = officer.submit(
                officer.get("/reviews/new"),
                "/reviews/new",
                Map.of("title", "", "committee", "Children Committee", "opened-day", "31", "opened-month", "2"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter what the review is about",
                        "Enter the day it is opened with day, month and year, such as 14 2 2026");
        assertThat(page.html().select("#committee").val()).isEqualTo("Children Committee");
        assertThat(page.html().select("#opened-day").val()).isEqualTo("31");
    }

    @Test
    void the_list_says_in_a_line_how_far_each_has_come_and_keeps_the_others_shut() {
        long own = hall.review();
        long other = hall.review();
        hall.change("""
                insert into review.session (authority, review, kind, title, day, held)
                values ('990', ?, 'MEETING', 'One', date '2026-02-01', true), ('990', ?, 'MEETING', 'Two', date '2026-03-01', false)
                """, own, own);
        evidence(own, "FAMILY");
        Browser member = Hall.browser(port, hall.member(own));
        Browser.Page page = member.get("/reviews");
        assertThat(page.html().text()).contains("1 of 2 sessions held, 1 item of evidence, no findings yet.");
        assertThat(page.html().select("a[href=/reviews/" + own + "]")).hasSize(1);
        assertThat(page.html().select("a[href=/reviews/" + other + "]")).isEmpty();
        Browser cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        assertThat(cabinet.get("/reviews").html().text()).doesNotContain("item of evidence");
    }

    @Test
    void the_hub_says_what_is_there_and_draws_who_was_heard() {
        long review = hall.review();
        hall.change(
                "insert into review.line (authority, review, number, position, question) values ('990', ?, 1, 1, 'Why?')",
                review);
        hall.member(review);
        evidence(review, "STAFF");
        evidence(review, "STAFF");
        Browser.Page hub = officer.get("/reviews/" + review);
        assertThat(hub.html().select(".govuk-task-list").text())
                .contains("1 member, 1 without a declaration of interests", "1 line, 0 specific questions beneath")
                .contains("2 items in the register: note of a session 2");
        assertThat(hub.html().select("#heard figcaption").text())
                .isEqualTo("Of 2 items of evidence, 0 from families, 2 from professionals, 0 from papers and figures."
                        + " Nothing has come from families or from children and young people yet.");
        assertThat(hub.html()
                        .select("caption:contains(Evidence by kind of source) + thead th")
                        .eachText())
                .isEqualTo(List.of("Kind of source", "Items"));
    }

    @Test
    void a_review_moves_on_with_its_reason() {
        long review = hall.review();
        String path = "/reviews/" + review + "/state";
        assertThat(officer.submit(officer.get(path), path, Map.of()).mistakes())
                .containsExactly("Choose how far the review has come", "Say why, in a sentence or two");
        Browser.Page moved = officer.submit(
                officer.get(path), path, Map.of("state", "EVIDENCE", "reason", "The committee agreed the terms."));
        assertThat(officer.follow(moved).html().text())
                .contains("Gathering evidence.", "Since 14 February 2026: The committee agreed the terms.");
        assertThat(entries("990", Kind.REVIEW_MOVED, "review:" + review)).contains("EVIDENCE");
        assertThat(Hall.browser(port, hall.member(review)).get(path).status()).isEqualTo(403);
    }

    @Test
    void the_later_of_two_who_move_a_review_is_told() {
        long review = hall.review();
        String path = "/reviews/" + review + "/state";
        Browser.Page mine = officer.get(path);
        Browser colleague = Hall.browser(port, hall.officer());
        colleague.submit(colleague.get(path), path, Map.of("state", "STOPPED", "reason", "No time."));
        Browser.Page page = officer.submit(mine, path, Map.of("state", "EVIDENCE", "reason", "All is set."));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().text()).contains("Somebody else moved this review meanwhile. It is now: stopped.");
        assertThat(page.html().select("#reason").text()).isEqualTo("All is set.");
        assertThat(officer.submit(page, path, Map.of("state", "EVIDENCE")).status())
                .isEqualTo(302);
    }

    @Test
    void an_administrator_says_for_which_authority_somebody_takes_part() {
        Person person = cast.person(Role.SCRUTINY_OFFICER);
        Browser theirs = Hall.browser(port, person);
        assertThat(theirs.get("/reviews").heading()).isEqualTo("Your account has no authority yet");
        Browser administrator = Hall.browser(port, cast.person(Role.ADMINISTRATOR));
        String path = "/people/" + person.id() + "/scrutiny";
        assertThat(administrator.get("/people/" + person.id()).html().select("a[href=" + path + "]"))
                .hasSize(1);
        Browser.Page first = administrator.get(path);
        assertThat(first.html().select("#authority option").eachText())
                .contains("Devon")
                .doesNotContain("England");
        assertThat(administrator.submit(first, path, Map.of("code", "No such!")).mistakes())
                .containsExactly("Enter a code of small letters, digits and hyphens only, such as 990");
        assertThat(administrator.submit(first, path, Map.of()).mistakes())
                .containsExactly("Choose an authority, or type its code below");
        assertThat(administrator.submit(first, path, Map.of("code", "990")).status())
                .isEqualTo(302);
        assertThat(theirs.get("/reviews").status()).isEqualTo(200);
        assertThat(entries(Ledger.INSTALLATION, Kind.PLACE_CHANGED, "account:" + person.id()))
                .contains("990");
        Browser.Page late = administrator.submit(first, path, Map.of("authority", "882"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Saved now: the code 990. You chose: Southend-on-Sea (882).");
    }

    @Test
    void an_account_without_a_role_in_scrutiny_is_not_placed() {
        Person person = cast.person(Role.FAMILY);
        Browser administrator = Hall.browser(port, cast.person(Role.ADMINISTRATOR));
        Browser.Page page = administrator.get("/people/" + person.id() + "/scrutiny");
        assertThat(page.html().text()).contains("has no role that takes part in scrutiny");
        assertThat(page.html().select("form[action$=scrutiny]")).isEmpty();
        assertThat(administrator.get("/people/" + person.id()).html().select("a[href$=scrutiny]"))
                .isEmpty();
    }

    private void evidence(long review, String source) {
        hall.change("""
                insert into review.evidence (authority, review, kind, title, source, origin, day, at)
                values ('990', ?, 'NOTE', 'A note', ?, 'somebody', date '2026-02-01', now())
                """, review, source);
    }
}
