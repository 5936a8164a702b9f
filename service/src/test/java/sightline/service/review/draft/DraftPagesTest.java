package sightline.service.review.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.report.ReadyReview;

@ReviewSite
final class DraftPagesTest {

    private static final String SECRET = "Zqdraftcanary";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private ReadingRoom room;

    private ReadyReview review;
    private Browser officer;
    private Person director;
    private String drafts;

    @BeforeEach
    void open() {
        review = ReadyReview.in(hall, place -> SECRET + " in " + place);
        officer = Hall.browser(port, hall.officer());
        director = hall.person(Hall.EXEMPLAR, Role.DIRECTOR);
        drafts = review.path() + "/drafts";
    }

    @Test
    void a_director_reads_the_draft_says_what_is_wrong_and_sees_the_answer() {
        long draft = share();
        Browser reader = Hall.browser(port, director);
        assertThat(reader.get("/drafts").html().text()).contains("You can comment until 28 February 2026.");
        Browser.Page page = reader.get("/drafts/" + draft);
        assertThat(page.html().text())
                .contains("Draft for accuracy, not published", "Please check the dates.", "Advice comes late")
                .doesNotContain(SECRET)
                .doesNotContain("An open note")
                .doesNotContain("Thornapple");
        String on = "finding-" + review.finding();
        assertThat(page.html().select("#" + on + " + .sl-remark a").attr("href"))
                .isEqualTo("/drafts/" + draft + "/comment?on=" + on);
        Browser.Page form = reader.get("/drafts/" + draft + "/comment?on=" + on);
        assertThat(reader.submit(form, "/drafts/" + draft + "/comment", Map.of("words", " "))
                        .mistakes())
                .containsExactly("Say what is wrong, and how you know");
        Browser.Page said =
                reader.submit(form, "/drafts/" + draft + "/comment", Map.of("words", "It was mended in May."));
        assertThat(said.location()).isEqualTo("/drafts/" + draft + "?done=said#" + on);

        assertThat(officer.get(drafts)
                        .html()
                        .select("td[data-label=Without an answer]")
                        .text())
                .isEqualTo("1");
        Browser.Page own = officer.get(drafts + "/" + draft);
        assertThat(own.html().text()).contains("It was mended in May.", "1 comment has no answer yet");
        String answer = own.html().select(".sl-comments a").attr("href");
        Browser.Page asked = officer.get(answer);
        assertThat(officer.submit(asked, answer, Map.of("why", "")).mistakes())
                .containsExactly("Say whether the report was changed", "Say why, so that the reader can follow it");
        assertThat(officer.submit(asked, answer, Map.of("outcome", "CHANGED", "why", "You are right."))
                        .location())
                .endsWith("?done=answered");
        assertThat(reader.get("/drafts/" + draft)
                        .html()
                        .select(".sl-remark__answer")
                        .text())
                .isEqualTo("Changed on 14 February 2026. You are right.");
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'DRAFT_SHARED' and subject = ?",
                        "review:" + review.id()))
                .isEqualTo(4);
    }

    @Test
    void the_later_of_two_who_answer_sees_both_answers() {
        long draft = share();
        comment(draft);
        Browser other = Hall.browser(port, hall.member(review.id()));
        String answer = officer.get(drafts + "/" + draft)
                .html()
                .select(".sl-comments a")
                .attr("href");
        Browser.Page mine = officer.get(answer);
        Browser.Page theirs = other.get(answer);
        other.submit(theirs, answer, Map.of("outcome", "NOT_CHANGED", "why", "Theirs"));
        Browser.Page overtaken = officer.submit(mine, answer, Map.of("outcome", "CHANGED", "why", "Mine"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.html().select(".sl-beside").text())
                .isEqualTo("Saved now Not changed: Theirs What you typed Changed: Mine");
        assertThat(officer.submit(overtaken, answer, Map.of("outcome", "CHANGED", "why", "Both"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void a_reader_sees_no_draft_that_was_not_shared_with_their_account() {
        long draft = share();
        Browser stranger = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        assertThat(stranger.get("/drafts").html().text()).contains("None at the moment");
        assertThat(stranger.get("/drafts/" + draft).status()).isEqualTo(404);
        ReviewDesk desk = new ReviewDesk(Hall.EXEMPLAR, Part.READER, Optional.of(director.id()), Set.of());
        assertThat(room.mine(desk)).extracting(SharedDraft::id).contains(draft);
        ReviewDesk elsewhere = new ReviewDesk(Hall.ELSEWHERE, Part.READER, Optional.of(director.id()), Set.of());
        assertThat(room.mine(elsewhere)).isEmpty();
    }

    @Test
    void somebody_without_an_account_reads_with_a_link_until_it_is_taken_back() {
        long draft = share();
        Browser.Page form = officer.get(drafts + "/" + draft);
        Browser.Page link = officer.submit(form, drafts + "/" + draft + "/links", Map.of("name", "The head teacher"));
        String address = link.html().select(".govuk-inset-text a").attr("href");
        assertThat(address).startsWith("/draft/990/");
        assertThat(link.html().select(".govuk-inset-text a").text())
                .isEqualTo("http://localhost:%d%s".formatted(port, address));
        Browser guest = new Browser(port);
        Browser.Page page = guest.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.html().text()).contains("Advice comes late").doesNotContain(SECRET);
        String on = "recommendation-" + review.recommendation();
        Browser.Page ask = guest.get(address + "/comment?on=" + on);
        assertThat(guest.submit(ask, address + "/comment", Map.of("words", "Which day?"))
                        .location())
                .isEqualTo(address + "?done=said#" + on);
        assertThat(officer.get(drafts + "/" + draft).html().text())
                .contains("The head teacher about “Recommendation 1.");
        assertThat(hall.number("select count(*) from review.draft_reader where secret = ?", address))
                .isZero();

        Browser.Page readers = officer.get(drafts + "/" + draft);
        String end = readers.html()
                .select("form[action*=/readers/]")
                .eachAttr("action")
                .getLast();
        officer.submit(readers, end, Map.of());
        assertThat(guest.get(address).status()).isEqualTo(404);
        assertThat(guest.get(address).heading()).isEqualTo("This link does not open a draft");
    }

    @Test
    void guessed_links_open_nothing() {
        share();
        Browser guest = new Browser(port);
        for (String secret : java.util.List.of("AAAAAAAAAAAAAAAAAAAAAA", "null", "1", "%27or%271")) {
            assertThat(guest.get("/draft/990/" + secret).status()).isIn(400, 404);
        }
    }

    @Test
    void a_closed_draft_takes_no_comment_and_gives_the_words_back() {
        long draft = share();
        Browser reader = Hall.browser(port, director);
        String on = "finding-" + review.finding();
        Browser.Page form = reader.get("/drafts/" + draft + "/comment?on=" + on);
        officer.submit(officer.get(drafts + "/" + draft), drafts + "/" + draft + "/close", Map.of());
        Browser.Page late = reader.submit(form, "/drafts/" + draft + "/comment", Map.of("words", "Too late?"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html().select("textarea#words").text()).isEqualTo("Too late?");
        assertThat(reader.get("/drafts/" + draft).html().text()).contains("takes no more comments");
        assertThat(reader.get("/drafts/" + draft).html().select(".sl-remark__ask"))
                .isEmpty();
    }

    @Test
    void chosen_themes_are_shared_alone_and_nothing_leads_out_of_them() {
        Map<String, String> fields = new HashMap<>(days());
        fields.put("theme", String.valueOf(review.theme()));
        long draft = number(officer.submit(officer.get(drafts + "/new"), drafts + "/new", fields));
        String html = hall.at(() -> room.open(withAccount(draft), draft))
                .map(Reading::html)
                .orElseThrow();
        assertThat(html).contains("theme-" + review.theme()).doesNotContain("id=\"method\"");
    }

    @Test
    void a_draft_without_a_day_is_not_shared_and_what_was_typed_stays() {
        Browser.Page form = officer.get(drafts + "/new");
        Browser.Page again = officer.submit(
                form,
                drafts + "/new",
                Map.of("closes-day", "1", "closes-month", "1", "closes-year", "2026", "note", "Please check."));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.mistakes()).containsExactly("Choose a day from today on");
        assertThat(again.html().select("textarea#note").text()).isEqualTo("Please check.");
    }

    @Test
    void only_the_scrutiny_officer_shares() {
        Browser member = Hall.browser(port, hall.member(review.id()));
        assertThat(member.get(drafts).status()).isEqualTo(200);
        assertThat(member.get(drafts + "/new").status()).isEqualTo(403);
    }

    private ReviewDesk withAccount(long draft) {
        hall.change(
                "insert into review.draft_reader (authority, review, draft, name, account) values ('990', ?, ?, 'Reader', ?)"
                        + " on conflict do nothing",
                review.id(),
                draft,
                director.id());
        return new ReviewDesk(Hall.EXEMPLAR, Part.SYSTEM, Optional.of(director.id()), Set.of());
    }

    private void comment(long draft) {
        Browser reader = Hall.browser(port, director);
        Browser.Page form = reader.get("/drafts/" + draft + "/comment?on=finding-" + review.finding());
        reader.submit(form, "/drafts/" + draft + "/comment", Map.of("words", "Wrong."));
    }

    private long share() {
        Map<String, String> fields = new HashMap<>(days());
        fields.put("account", String.valueOf(director.id()));
        return number(officer.submit(officer.get(drafts + "/new"), drafts + "/new", fields));
    }

    private static Map<String, String> days() {
        LocalDate closes = Hall.today().plusWeeks(2);
        return Map.of(
                "note", "Please check the dates.",
                "closes-day", String.valueOf(closes.getDayOfMonth()),
                "closes-month", String.valueOf(closes.getMonthValue()),
                "closes-year", String.valueOf(closes.getYear()));
    }

    private static long number(Browser.Page shared) {
        return Long.parseLong(shared.location().replaceAll(".*/drafts/(\\d+)\\?.*", "$1"));
    }
}
