package sightline.service.improvement.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** One recommendation, or a part of it, is answered. */
@ReviewSite
final class AnswerPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private Duties duties;

    private Browser cabinet;
    private TakenIn paper;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        paper = TakenIn.of(intake, chains, "Ring families.|each month|in their language");
        path = paper.path() + "/answer";
    }

    private Browser.Page answer(Browser browser, String key, String verdict, String reasons) {
        String address = key.contains("-") ? path + "?part=" + key.substring(key.indexOf('-') + 1) : path;
        return browser.submit(browser.get(address), path, said(key, verdict, reasons));
    }

    private static Map<String, String> said(String key, String verdict, String reasons) {
        return new HashMap<>(Map.of("verdict-" + key, verdict, "reasons-" + key, reasons));
    }

    private String whole() {
        return String.valueOf(paper.ids().getFirst());
    }

    @Test
    void an_answer_has_a_verdict_reasons_a_post_a_day_and_a_cost() {
        paper.answered(duties);
        Map<String, String> said = said(whole(), "AGREED", "It helps.");
        said.putAll(Map.of(
                "post-" + whole(), "Head of SEND", "due-" + whole() + "-day", "1", "due-" + whole() + "-month", "5"));
        said.putAll(Map.of("due-" + whole() + "-year", "2026", "cost-" + whole(), "None"));
        assertThat(cabinet.submit(cabinet.get(path), path, said).location()).isEqualTo(paper.path() + "?done=answered");
        assertThat(new Browser(port)
                        .get(paper.path())
                        .html()
                        .select(".sl-answer")
                        .text())
                .isEqualTo("Agreed It helps. Who Head of SEND By when 1 May 2026 Cost None"
                        + " Answered 14 February 2026 by: Cabinet member");
    }

    @Test
    void the_form_says_that_noting_is_not_accepting_and_that_reasons_are_our_own_rule() {
        assertThat(cabinet.get(path).html().text())
                .contains(
                        "To note a recommendation is not to accept it",
                        "Noted, not accepted",
                        "it does not ask for reasons in so many words");
        Browser.Page page = cabinet.submit(cabinet.get(path), path, Map.of("post-" + whole(), "Head of SEND"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly("Choose what the answer is", "Give the reasons, so that people understand the answer");
        assertThat(page.html().select("#post-" + whole()).val()).isEqualTo("Head of SEND");
    }

    @Test
    void what_is_put_off_is_put_off_until_something() {
        assertThat(answer(cabinet, whole(), "DEFERRED", "Not yet.").mistakes())
                .containsExactly("Say until when this is put off, as a date or in words: “until the budget”");
    }

    @Test
    void a_change_is_a_new_version_and_the_old_one_stays_with_who_and_when() {
        paper.answered(duties);
        answer(cabinet, whole(), "DEFERRED", "Not yet.");
        Map<String, String> said = said(whole(), "NOTED", "We read it.");
        cabinet.submit(cabinet.get(path), path, said);
        Browser officer = Hall.browser(port, hall.officer());
        answer(officer, whole(), "AGREED", "We do it after all.");
        Browser.Page page = new Browser(port).get(paper.path());
        assertThat(page.html().select("#answer ~ .sl-answer").text())
                .contains("We do it after all.", "by: Scrutiny officer", "version 2");
        assertThat(page.html().select("details .sl-answer").text())
                .contains("Noted, not accepted", "We read it.", "by: Cabinet member");
        assertThat(hall.number(
                        "select count(*) from improvement.answer where recommendation = ?",
                        paper.ids().getFirst()))
                .isEqualTo(2);
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'RECOMMENDATION_ANSWERED' and subject = ?",
                        "recommendation:" + whole()))
                .isEqualTo(2);
    }

    @Test
    void parts_are_answered_one_by_one() {
        paper.answered(duties);
        answer(cabinet, whole() + "-a", "AGREED", "Monthly it is.");
        assertThat(new Browser(port).get(paper.path()).html().select("main").text())
                .contains("To part (a)", "Waiting for an answer");
        answer(cabinet, whole() + "-b", "NOT_AGREED", "No interpreters.");
        assertThat(new Browser(port)
                        .get("/recommendations?paper=" + paper.origin())
                        .html()
                        .select(".sl-rec__said")
                        .text())
                .isEqualTo("Agreed in part");
        assertThat(cabinet.get(path + "?part=z").status()).isEqualTo(404);
    }

    @Test
    void the_later_of_two_sees_both_texts_and_loses_nothing() {
        paper.answered(duties);
        Browser.Page mine = cabinet.get(path);
        Browser director = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR));
        answer(director, whole(), "AGREED", "Theirs.");
        Browser.Page page = cabinet.submit(mine, path, said(whole(), "NOT_AGREED", "Mine."));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".govuk-notification-banner .sl-beside").text())
                .contains("Agreed", "Not agreed", "Theirs.", "Mine.");
        assertThat(page.html().select("#reasons-" + whole()).text()).isEqualTo("Mine.");
        assertThat(cabinet.submit(page, path, Map.of()).status()).isEqualTo(302);
        assertThat(new Browser(port)
                        .get(paper.path())
                        .html()
                        .select("details .sl-answer")
                        .text())
                .contains("Theirs.");
    }

    @Test
    void without_a_clock_an_answer_is_a_draft_too_until_somebody_publishes_it() {
        answer(cabinet, whole(), "AGREED", "Nobody outside reads this yet.");
        assertThat(cabinet.get(paper.path()).html().text())
                .contains("This answer is a draft", "Nobody outside reads this yet.");
        Browser anybody = new Browser(port);
        for (String address : java.util.List.of(paper.path(), "/recommendations.json", "/recommendations.csv")) {
            assertThat(anybody.get(address).response().body())
                    .as(address)
                    .doesNotContain("Nobody outside reads this yet.");
        }
        String all = "/recommendations/answers/" + paper.origin();
        assertThat(cabinet.submit(cabinet.get(all), all + "/publish", Map.of()).location())
                .isEqualTo(all + "?done=published");
        assertThat(anybody.get(paper.path()).html().text()).contains("Nobody outside reads this yet.");
        paper.received(duties, Hall.today().minusDays(3));
        assertThat(anybody.get(paper.path()).html().text())
                .as("a clock that is set later takes nothing back")
                .contains("Nobody outside reads this yet.", "in time.");
    }

    @Test
    void while_the_clock_runs_an_answer_is_a_draft_that_the_public_does_not_see() {
        paper.received(duties, Hall.today());
        answer(cabinet, whole(), "AGREED", "Secret until it is out.");
        assertThat(cabinet.get(paper.path()).html().text())
                .contains("This answer is a draft", "Secret until it is out.");
        Browser anybody = new Browser(port);
        assertThat(anybody.get(paper.path()).html().text())
                .doesNotContain("Secret until it is out.")
                .contains("There is no answer yet.");
        duties.answered(
                TakenIn.DESK, paper.origin(), sightline.service.improvement.book.Duty.Clock.EXECUTIVE, Hall.today());
        assertThat(anybody.get(paper.path()).html().text()).contains("Secret until it is out.");
    }

    @Test
    void committee_members_and_other_councils_do_not_answer() {
        assertThat(Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER))
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.CABINET_MEMBER))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }
}
