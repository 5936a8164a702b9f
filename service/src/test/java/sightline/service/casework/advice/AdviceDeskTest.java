package sightline.service.casework.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;

/** An adviser's day: what is owed, and each way to answer it. */
@CaseSite
final class AdviceDeskTest {

    private static final byte[] REPORT = "Reads word by word.".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private Browser adviser;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        adviser = new Browser(port);
        adviser.signIn(town.adviser(Town.EXEMPLAR, Town.PSYCHOLOGY));
    }

    /** Journeys for which an organisation of Exemplar still owes advice. */
    private List<String> owed(String organisation) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select distinct journey from casework.clock
                        where authority = ? and organisation = ? and duty = 'A6' and open order by journey
                        """)
                        .params(Town.EXEMPLAR, organisation)
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    private String request() {
        return "/advice/%s/psychological".formatted(owed(Town.PSYCHOLOGY).getFirst());
    }

    @Test
    void what_is_due_first_stands_first() {
        Browser.Page page = adviser.get("/advice");

        assertThat(page.heading()).isEqualTo("Advice we owe");
        int rows = page.html().select("tbody tr").size();
        assertThat(rows).isPositive().isLessThanOrEqualTo(50);
        assertThat(page.html().select("tbody tr td:eq(1)").eachText()).containsOnly("Psychological advice");
        List<Integer> left = page.html().select(".sl-left").eachText().stream()
                .map(AdviceDeskTest::daysLeft)
                .toList();
        assertThat(left).isSorted();
    }

    private static int daysLeft(String standing) {
        int days = standing.equals("Due today") ? 0 : Integer.parseInt(standing.split(" ")[0]);
        return standing.endsWith("over") ? -days : days;
    }

    @Test
    void the_filters_show_as_many_rows_as_they_say() {
        for (Owing owing : Owing.values()) {
            Browser.Page page = adviser.get("/advice?show=" + owing.slug());
            int said = Integer.parseInt(
                    page.html().select(".sl-choices [aria-current]").text().replaceAll(".*\\((\\d+)\\)", "$1"));
            assertThat(page.html().select("tbody tr")).as(owing.words()).hasSize(Math.min(said, 50));
        }
    }

    @Test
    void each_due_date_tells_its_sum_and_nothing_else_of_the_case() {
        Browser.Page page = adviser.get(request() + "/why");

        assertThat(page.heading()).startsWith("Why ").endsWith("?");
        assertThat(page.html().text())
                .contains("Answer the request for advice", "6 weeks", "reg 8(1)")
                .doesNotContain("Final plan");
    }

    @Test
    void advice_comes_as_a_document_that_officers_and_the_organisation_can_take_out() {
        String path = request();
        Browser.Page sent = adviser.upload(adviser.get(path), path, today(Map.of()), "Report.txt", REPORT);

        assertThat(sent.location()).isEqualTo("/advice?done=sent");
        Browser.Page answered = adviser.get(path);
        assertThat(answered.html().text()).contains("You answered this on 14 February 2026");
        String document = answered.html().select(".sl-papers a").attr("href");
        Browser.Page taken = adviser.get(document);
        assertThat(taken.response().body()).isEqualTo(new String(REPORT, StandardCharsets.UTF_8));
        assertThat(taken.header("Content-Disposition")).startsWith("attachment;");
        assertThat(taken.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(taken.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(signedIn(Town.EXEMPLAR).get(document).status()).isEqualTo(200);
        assertThat(signedIn(Town.ELSEWHERE).get(document).status()).isEqualTo(404);
        Browser health = new Browser(port);
        health.signIn(town.adviser(Town.EXEMPLAR, Town.HEALTH));
        assertThat(health.get(document).status()).isEqualTo(404);
        assertThat(answered.html().select("form[enctype]")).isEmpty();
    }

    private Browser signedIn(String authority) {
        Browser officer = new Browser(port);
        officer.signIn(town.officer(authority));
        return officer;
    }

    private static Map<String, String> today(Map<String, String> typed) {
        Map<String, String> all =
                new java.util.HashMap<>(Map.of("day", "14", "month", "2", "year", "2026", "step", "send"));
        all.putAll(typed);
        return all;
    }

    @Test
    void advice_is_typed_over_several_days_and_sent_as_a_document() {
        String path = request();
        Browser.Page saved =
                adviser.submit(adviser.get(path), path, Map.of("needs", "Reads word by word.", "step", "save"));

        assertThat(saved.location()).isEqualTo(path + "?done=saved");
        Browser.Page again = adviser.follow(saved);
        assertThat(again.html().select("#needs").text()).isEqualTo("Reads word by word.");
        Browser.Page sent = adviser.submit(
                again, path, today(Map.of("needs", "Reads word by word.", "provision", "20 minutes each day")));
        assertThat(sent.location()).isEqualTo("/advice?done=sent");
        String document = adviser.get(path).html().select(".sl-papers a").attr("href");
        assertThat(adviser.get(document).response().body())
                .contains("Psychological advice", "Needs\n\nReads word by word.", "Provision\n\n20 minutes each day");
    }

    @Test
    void a_hostile_file_is_refused_and_what_was_typed_stays() {
        String path = request();
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

        Browser.Page page = adviser.upload(
                adviser.get(path), path, today(Map.of("outcomes", "Reads for fun.")), "report.pdf", program);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).hasSize(1);
        assertThat(page.html().select("#outcomes").text()).isEqualTo("Reads for fun.");
        assertThat(adviser.get(path).html().select("#outcomes").text()).isEqualTo("Reads for fun.");
        assertThat(adviser.get(path).html().select(".sl-papers a")).isEmpty();
    }

    @Test
    void a_file_that_is_too_big_is_refused_in_words() {
        String path = request();
        byte[] text = new byte[50_000_001];
        Arrays.fill(text, (byte) 'a');

        Browser.Page page =
                adviser.upload(adviser.get(path), path, today(Map.of("views", "Likes maths.")), "a.txt", text);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes().getFirst()).contains("50 MB");
        assertThat(page.html().select("#views").text()).isEqualTo("Likes maths.");
        Browser.Page huge = adviser.upload(adviser.get(path), path, today(Map.of()), "a.txt", new byte[65_000_000]);
        assertThat(huge.status()).isEqualTo(303);
        assertThat(adviser.follow(huge).heading()).isEqualTo("That file is too big");
    }

    @Test
    void two_colleagues_who_type_at_once_see_both_texts() {
        String path = request();
        Browser colleague = new Browser(port);
        colleague.signIn(town.adviser(Town.EXEMPLAR, Town.PSYCHOLOGY));
        Browser.Page mine = adviser.get(path);
        Browser.Page theirs = colleague.get(path);
        colleague.submit(theirs, path, Map.of("needs", "Theirs", "step", "save"));

        Browser.Page page = adviser.submit(mine, path, Map.of("needs", "Mine", "step", "save"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Theirs", "Mine");
        assertThat(page.html().select("#needs").text()).isEqualTo("Mine");
        assertThat(adviser.submit(page, path, Map.of("needs", "Both", "step", "save"))
                        .location())
                .endsWith("done=saved");
    }

    @Test
    void an_empty_answer_and_a_day_that_has_not_come_are_refused() {
        String path = request();
        Map<String, String> nothing = Map.of("views", "", "needs", "", "provision", "", "outcomes", "");
        assertThat(adviser.submit(adviser.get(path), path, today(nothing)).mistakes())
                .containsExactly("Choose a document or fill in at least one part of the form");
        assertThat(adviser.submit(adviser.get(path), path, today(Map.of("needs", "a", "day", "15")))
                        .mistakes())
                .containsExactly("The day must be today or in the past");
        assertThat(adviser.submit(adviser.get(path), path, today(Map.of("needs", "a", "day", "x")))
                        .mistakes())
                .containsExactly("Enter the day of your advice as numbers, for example 14 2 2026");
        assertThat(adviser.submit(adviser.get(path), path, today(Map.of("needs", "a", "year", "2020")))
                        .mistakes()
                        .getFirst())
                .startsWith("The day must be on or after");
    }

    @Test
    void a_missed_appointment_is_written_down_and_the_advice_stays_owed() {
        String path = request();
        Browser.Page done =
                adviser.submit(adviser.get(path), path + "/missed", Map.of("day", "14", "month", "2", "year", "2026"));

        assertThat(done.location()).isEqualTo(path + "?done=missed");
        assertThat(adviser.follow(done).html().select("form[action=" + path + "]"))
                .hasSize(1);
        assertThat(events(path.split("/")[2])).endsWith("AppointmentMissed");
    }

    private List<String> events(String journey) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql(
                                "select name from casework.event where authority = ? and journey = ? order by number")
                        .params(Town.EXEMPLAR, journey)
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    @Test
    void a_question_reaches_the_officer_and_the_answer_comes_back() {
        String path = request();
        String documents = "/cases/%s/documents".formatted(path.split("/")[2]);
        Browser officer = signedIn(Town.EXEMPLAR);

        adviser.submit(adviser.get(path), path + "/question", Map.of("question", "Which school now?"));
        Browser.Page waiting = officer.get(documents);
        assertThat(waiting.html().text()).contains("Advisers are waiting for an answer", "Which school now?");
        officer.submit(waiting, documents + "/answer", Map.of("words", "Still the same one."));

        assertThat(adviser.get(path).html().select(".sl-note-box--answer").text())
                .contains("Still the same one.");
        assertThat(officer.get(documents).html().text()).doesNotContain("waiting for an answer");
        assertThat(adviser.submit(adviser.get(path), path + "/question", Map.of("question", " "))
                        .mistakes())
                .containsExactly("Enter your question");
    }

    @Test
    void another_organisation_finds_nothing_here() {
        String path = request();
        Browser health = new Browser(port);
        health.signIn(town.adviser(Town.EXEMPLAR, Town.HEALTH));
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(town.adviser(Town.ELSEWHERE, Town.PSYCHOLOGY));
        String only = "/advice/%s/psychological".formatted(town.onlyInExemplar());

        assertThat(health.get(path).status()).isEqualTo(404);
        assertThat(health.get(path + "/why").status()).isEqualTo(404);
        assertThat(elsewhere.get(only).status()).isEqualTo(404);
        assertThat(adviser.get(path.replace("psychological", "medical")).status())
                .isEqualTo(404);
        String token = health.get("/account").html().select("input[name=_csrf]").val();
        for (String step : List.of("", "/missed", "/question")) {
            assertThat(health.header("X-CSRF-TOKEN", token)
                            .post(path + step, today(Map.of("needs", "x")))
                            .status())
                    .as(step)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASE_OFFICER", "SEND_MANAGER", "FAMILY", "DIRECTOR", "ADMINISTRATOR"})
    void the_desk_is_for_advisers_only(Role role) {
        Browser other = new Browser(port);
        other.signIn(cast.person(role));

        assertThat(other.get("/advice").status()).isEqualTo(403);
        assertThat(other.get("/account").html().select("nav a[href=/advice]")).isEmpty();
    }
}
