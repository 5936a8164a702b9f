package sightline.service.review.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** What scrutiny was asked, how it was weighed and decided, and the year it makes. */
@ReviewSite
final class ProgrammePagesTest {

    private static final AtomicInteger AUTHORITIES = new AtomicInteger(7_000);

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Ledger record;

    private String authority;
    private Browser officer;

    /** Each test has an authority of its own, so that its programme begins empty. */
    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        authority = String.valueOf(AUTHORITIES.incrementAndGet());
        officer = Hall.browser(port, hall.person(authority, Role.SCRUTINY_OFFICER));
    }

    private String add(String title, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(Map.of("title", title, "about", "Long waits.", "origin", "PETITION"));
        typed.putAll(more);
        Browser.Page page = officer.submit(officer.get("/programme/add"), "/programme/add", typed);
        assertThat(page.location()).matches("/programme/\\d+\\?done=added");
        return page.location().replace("?done=added", "");
    }

    private Browser.Page post(String address, Map<String, String> typed) {
        return officer.submit(officer.get(address), address, typed);
    }

    @Test
    void an_empty_programme_says_where_topics_come_from() {
        assertThat(officer.get("/programme").html().text()).contains("Nothing is on the work programme yet.");
    }

    @Test
    void a_topic_is_added_scored_decided_and_becomes_a_review() {
        String topic = add("Waits for plans", Map.of("committee", "Children Committee"));
        assertThat(post(topic + "/score", Map.of()).mistakes()).containsExactly("Choose at least one score");
        assertThat(post(topic + "/score", Map.of("concern-note", "1,200 names")).mistakes())
                .containsExactly("Choose a score for ‘Public concern’ too");
        post(topic + "/score", Map.of("concern", "3", "concern-note", "1,200 names", "impact", "2"));
        assertThat(officer.get(topic).html().text())
                .contains("Score: 5 so far, on 2 of 5 criteria.", "1,200 names")
                .doesNotContain("Open a review from this topic");
        post(topic + "/score", Map.of("change", "2", "timely", "1", "plan", "0"));
        assertThat(officer.get(topic).html().text()).contains("Score: 8 of 15.");
        assertThat(post(topic + "/review", Map.of()).mistakes())
                .containsExactly("Write down first that the committee took this topic");
        assertThat(post(topic + "/decide", Map.of("decision", "TAKEN")).mistakes())
                .containsExactly("Write the reasons; whoever asked will want to know them");
        post(topic + "/decide", Map.of("decision", "TAKEN", "reasons", "It is the first worry of families."));
        assertThat(officer.get("/programme").html().text())
                .contains("1 topic: 1 taken.", "Taken on 14 February 2026: It is the first worry of families.");
        Browser.Page hub = officer.follow(post(topic + "/review", Map.of("title", "Why do families wait?")));
        assertThat(hub.heading()).isEqualTo("Why do families wait?");
        assertThat(hub.html().text()).contains("Children Committee");
        String review = hub.html().select("a[href$=/terms]").attr("href").replace("/terms", "");
        assertThat(officer.get(topic).html().select("a[href=" + review + "]")).hasSize(1);
        assertThat(officer.get(topic + "/review").html().select("form[action$=review]"))
                .isEmpty();
        assertThat(record.read(authority, 1).filter(link -> link.kind().equals(Kind.TOPIC_CHANGED.name())))
                .hasSize(5);
    }

    @Test
    void a_topic_that_came_from_an_alert_leads_back_to_it() {
        String topic = add(
                "Advice takes longer",
                Map.of("origin", "LIVE_ALERT", "alert", "wait:advice:psychological", "told", "2024-04"));
        Browser.Page page = officer.get(topic);
        assertThat(page.html().text())
                .contains("Alert of the council’s own live figures", "What was told at the end of April 2024");
        assertThat(page.html().select("a[href=/watch/live?month=2024-04]")).hasSize(1);
        assertThat(officer.get(add("No alert", Map.of("alert", "<script>", "told", "2024-04")))
                        .html()
                        .text())
                .doesNotContain("What was told");
    }

    @Test
    void an_alert_that_was_not_told_leaves_the_form_empty() {
        Browser.Page page = officer.get("/programme/add?from=live&alert=outlook&month=2024-04");
        assertThat(page.html().select("#title").attr("value")).isEmpty();
        assertThat(page.html().select("input[name=alert]")).isEmpty();
    }

    @Test
    void a_councillor_call_for_action_says_what_the_law_and_practice_ask_for() {
        Browser.Page page = officer.submit(
                officer.get("/programme/add"),
                "/programme/add",
                Map.of("title", "Taxis", "about", "They come late.", "origin", "CALL_FOR_ACTION"));
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter the ward that it affects",
                        "Write what has been tried so far",
                        "Write what outcome is sought");
        assertThat(page.html().select("#about").text()).isEqualTo("They come late.");
        Browser.Page done = officer.submit(
                page,
                "/programme/add",
                Map.of(
                        "origin", "CALL_FOR_ACTION",
                        "ward", "Hollin",
                        "tried", "Three letters",
                        "sought", "Taxis on time",
                        "bodies", "The operator"));
        assertThat(officer.follow(done).html().text())
                .contains("Hollin", "Three letters", "Taxis on time", "The operator");
    }

    @Test
    void topics_come_in_the_order_of_their_scores_under_what_was_decided() {
        String low = add("Low", Map.of());
        add("Unscored", Map.of());
        String high = add("High", Map.of());
        String left = add("Left alone", Map.of());
        post(low + "/score", Map.of("concern", "1"));
        post(high + "/score", Map.of("concern", "3"));
        post(left + "/decide", Map.of("decision", "ELSEWHERE", "reasons", "The health committee does it."));
        Browser.Page page = officer.get("/programme");
        assertThat(page.html().select("main h2").eachText()).containsExactly("Not decided", "Sent elsewhere");
        assertThat(page.html().select("main h3").eachText()).containsExactly("High", "Low", "Unscored", "Left alone");
        post(left + "/decide", Map.of("decision", "OPEN", "reasons", "The health committee gave it back."));
        assertThat(officer.get("/programme").html().select("main h2").eachText())
                .containsExactly("Not decided");
    }

    @Test
    void an_alert_fills_the_form_in() {
        Browser.Page page = officer.get("/programme/add?from=alert&authority=882&words=Throughput+fell+%26+fell.");
        assertThat(page.html().select("#title").val()).isEqualTo("Plans on time in Southend-on-Sea: an alert");
        assertThat(page.html().select("#about").text())
                .startsWith("Throughput fell & fell.")
                .contains("Sightline’s page of Southend-on-Sea");
        assertThat(page.html().select("input[value=ALERT]").hasAttr("checked")).isTrue();
        assertThat(officer.submit(page, "/programme/add", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void each_authority_with_an_alert_and_no_other_has_the_link_and_the_words_arrive_whole() {
        Browser reader = new Browser(port);
        String alerting = reader.get("/england?alert=true")
                .html()
                .select("main a[href^=/authorities/]")
                .attr("href");
        Browser.Page page = reader.get(alerting);
        String link = page.html()
                .select("a:contains(add this to your work programme)")
                .attr("href");
        assertThat(link).startsWith("/programme/add?from=alert&authority=" + alerting.replace("/authorities/", ""));
        String statement = page.html().select(".sl-alert p").eachText().getFirst();
        assertThat(officer.get(link).html().select("#about").text()).startsWith(statement);
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(reader.get(link).location()).isEqualTo("/sign-in");
    }

    @Test
    void a_member_adds_a_topic_but_does_not_decide() {
        String topic = add("Waits", Map.of());
        Browser member = Hall.browser(port, hall.person(authority, Role.COMMITTEE_MEMBER));
        assertThat(member.get(topic).html().select("a[href$=/decide]")).isEmpty();
        assertThat(member.get(topic + "/decide").status()).isEqualTo(403);
        assertThat(member.submit(
                                member.get("/programme/add"),
                                "/programme/add",
                                Map.of("title", "Buses", "about", "Late.", "origin", "MEMBER"))
                        .status())
                .isEqualTo(302);
        Browser elsewhere = Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.SCRUTINY_OFFICER));
        assertThat(elsewhere.get(topic).status()).isEqualTo(404);
        assertThat(Hall.browser(port, hall.person(authority, Role.DIRECTOR))
                        .get(topic)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_later_of_two_who_change_a_topic_sees_both() {
        String topic = add("Waits", Map.of());
        for (String page : new String[] {"/edit", "/score", "/decide"}) {
            Map<String, String> theirs =
                    Map.of("title", "Theirs", "concern", "1", "decision", "LATER", "reasons", "Theirs");
            Map<String, String> mine = Map.of("title", "Mine", "concern", "3", "decision", "LEFT", "reasons", "Mine");
            Browser.Page before = officer.get(topic + page);
            assertThat(post(topic + page, theirs).status()).isEqualTo(302);
            Browser.Page late = officer.submit(before, topic + page, mine);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.html().select(".sl-beside > div")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(officer.submit(late, topic + page, mine).status()).isEqualTo(302);
        }
        assertThat(officer.get(topic).html().text()).contains("Mine", "Left", "3 so far");
    }

    @Test
    void the_year_shows_committee_days_topics_and_reviews_month_by_month() {
        add("Waits for plans", Map.of("month", "2026-03"));
        add("Without a month", Map.of());
        officer.submit(
                officer.get("/reviews/new"),
                "/reviews/new",
                Map.of(
                        "title",
                        "Who decides?",
                        "committee",
                        "Children Committee",
                        "opened-day",
                        "5",
                        "opened-month",
                        "1"));
        post(
                "/programme/days",
                Map.of("committee", "Children Committee", "day-day", "17", "day-month", "3", "day-year", "2026"));
        Browser.Page page = officer.get("/programme/year");
        assertThat(page.heading()).isEqualTo("What does scrutiny do in 2025/26?");
        assertThat(page.html().select(".sl-year__month")).hasSize(12);
        assertThat(page.html().select(".sl-year__month:contains(March 2026)").text())
                .contains("Committee, 17 March 2026 Children Committee", "Topic Waits for plans");
        assertThat(page.html().select(".sl-year__month--now").text()).startsWith("February 2026 now");
        assertThat(page.html().select(".sl-bands li").text()).contains("Who decides?, from 5 January 2026, under way");
        assertThat(page.html().select(".sl-band__month--on").eachText()).containsExactly("J", "F");
        assertThat(page.html().text())
                .contains("1 committee day, 1 topic with a month and 1 review.", "Without a month, score");
        assertThat(officer.get("/programme/year?from=2030").html().text()).contains("Nothing planned");
    }

    @Test
    void a_review_that_goes_on_is_drawn_to_the_end_of_its_timetable() {
        Browser.Page opened = officer.submit(
                officer.get("/reviews/new"),
                "/reviews/new",
                Map.of(
                        "title",
                        "Who decides?",
                        "committee",
                        "Children Committee",
                        "opened-day",
                        "5",
                        "opened-month",
                        "1"));
        String terms = opened.location().replaceAll("\\?.*", "") + "/terms/edit";
        officer.submit(officer.get(terms), terms, Map.of("timetable", "20 April 2026 Report to the committee"));
        Browser.Page page = officer.get("/programme/year");
        assertThat(page.html().select(".sl-bands li").text())
                .contains("Who decides?, from 5 January 2026, planned until 20 April 2026");
        assertThat(page.html().select(".sl-band__month--on").eachText()).containsExactly("J", "F");
        assertThat(page.html().select(".sl-band__month--ahead").eachText()).containsExactly("M", "A");
        assertThat(page.html().text()).contains("pale months are planned");
        officer.submit(officer.get(terms), terms, Map.of("timetable", "6 February 2026 Report to the committee"));
        Browser.Page late = officer.get("/programme/year");
        assertThat(late.html().select(".sl-bands li").text())
                .contains("from 5 January 2026, under way, planned until 6 February 2026");
        assertThat(late.html().select(".sl-band__month--ahead")).isEmpty();
    }

    @Test
    void a_committee_day_can_be_taken_out_again() {
        assertThat(post("/programme/days", Map.of()).mistakes())
                .containsExactly("Enter which committee meets", "Enter the day of the meeting, such as 14 2 2026");
        Map<String, String> day =
                Map.of("committee", "Children", "day-day", "17", "day-month", "3", "day-year", "2026");
        post("/programme/days", day);
        post("/programme/days", day);
        Browser.Page page = officer.get("/programme/days");
        assertThat(page.html().select(".sl-routes li")).hasSize(1);
        String remove = page.html().select(".sl-routes form").attr("action");
        officer.submit(page, remove, Map.of());
        assertThat(officer.get("/programme/days").html().text()).contains("No day of this municipal year");
    }
}
