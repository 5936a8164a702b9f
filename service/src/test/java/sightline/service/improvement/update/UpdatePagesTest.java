package sightline.service.improvement.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.improvement.Yard;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** An update is asked for, given on a form that only its link opens, and taken over by an officer, or not. */
@ReviewSite
final class UpdatePagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient database;

    private Yard yard;
    private Browser officer;
    private Browser owner;
    private long action;
    private String path;

    @BeforeEach
    void plan() {
        cast.forgetFailedTries();
        database.sql("delete from witness_try").update();
        yard = new Yard(hall, intake, database);
        officer = Hall.browser(port, hall.officer());
        owner = new Browser(port);
        int number = COUNT.incrementAndGet();
        action = yard.action("Tell families where their case is, " + number);
        long post = yard.post("Owner number " + number);
        yard.own(action, post);
        hall.change("""
                insert into improvement.post_holder (authority, post, person, since)
                values ('990', ?, 'Zqxholder Thornapple', date '2025-01-01')
                """, post);
        path = "/plan/" + action;
    }

    /** The link to the form, as the officer is shown it where no mail server is set. */
    private String ask() {
        Browser.Page asked = officer.submit(officer.get(path), path + "/ask", Map.of());
        return asked.html().select(".sl-token").text().replaceAll("^.*(?=/update/)", "");
    }

    private Browser.Page answer(String link, String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return owner.submit(owner.get(link), link, fields);
    }

    private String decide() {
        return officer.get(path).html().select("#updates ~ .sl-note-box a").attr("href");
    }

    private long moves() {
        return hall.number("select count(*) from improvement.action_move where action = ?", action);
    }

    @Test
    void without_a_mail_server_the_officer_is_shown_a_link_once_and_only_its_hash_is_kept() {
        String link = ask();
        assertThat(link).matches("/update/[0-9a-f]{32}");
        assertThat(hall.number(
                        "select count(*) from improvement.ask_link where hash like ?",
                        "%" + link.replace("/update/", "") + "%"))
                .isZero();
        assertThat(officer.get(path).html().text()).contains("No answer yet; hoped for by 28 February 2026.");
        assertThat(officer.get(path).html().select("form[action=" + path + "/ask]"))
                .isEmpty();
        assertThat(officer.get("/plan/updates")
                        .html()
                        .select("tr:contains(a link to be sent by hand)")
                        .text())
                .contains("Owner number");
        assertThat(yard.noted(action, "asked")).isEqualTo(1);
    }

    @Test
    void the_form_opens_by_its_link_alone_names_nobody_and_is_kept_nowhere() {
        String link = ask();
        Browser.Page form = owner.get(link);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.html().text())
                .contains("Tell families where their case is")
                .doesNotContain("Zqxholder", "Thornapple");
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
        assertThat(form.header("X-Robots-Tag")).contains("noindex");
        assertThat(owner.get("/update/" + "0".repeat(32)).status()).isEqualTo(404);
        assertThat(owner.get("/update/nothing").status()).isEqualTo(404);
    }

    @Test
    void guessing_links_is_slowed_down() {
        for (int i = 0; i < 30; i++) {
            owner.get("/update/" + "0".repeat(32));
        }
        assertThat(owner.get("/update/" + "0".repeat(32)).status()).isEqualTo(429);
        database.sql("delete from witness_try").update();
    }

    @Test
    void what_is_missing_in_an_answer_is_said_and_nothing_typed_is_lost() {
        String link = ask();
        assertThat(answer(link).mistakes())
                .containsExactly("Choose where the action stands", "Write how things stand, in a sentence or two");
        Browser.Page page = answer(link, "claims", "DONE", "words", "All can see it.");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).containsExactly("Write what shows that it was done, and where it can be seen");
        assertThat(page.html().select("#words").text()).isEqualTo("All can see it.");
        assertThat(answer(link, "claims", "CLOSED", "words", "Closed.").mistakes())
                .containsExactly("Choose where the action stands");
    }

    @Test
    void what_an_owner_says_becomes_the_plan_s_only_when_an_officer_takes_it_over() {
        String link = ask();
        answer(link, "claims", "DONE", "words", "All families can see it.", "proof", "The page, since Monday");
        assertThat(owner.get(link).html().text()).contains("Thank you.", "The council’s officer reads it");
        assertThat(moves()).isZero();
        assertThat(officer.get("/plan/updates").html().text()).contains("All families can see it.");

        Browser.Page page = officer.get(decide());
        assertThat(page.html().select("#why").text()).isEqualTo("All families can see it.");
        Browser.Page done = officer.submit(page, decide(), Map.of("decision", "accept", "why", "Open to all."));
        assertThat(officer.follow(done).html().text())
                .contains(
                        "Carried out, 14 February 2026 Open to all.",
                        "The page, since Monday",
                        "The plan took it over.");
        assertThat(owner.get(link).html().text()).contains("On 14 February 2026 it was put into the plan.");
        assertThat(yard.noted(action, "accepted")).isEqualTo(1);
    }

    @Test
    void what_the_graph_does_not_allow_is_not_taken_over_and_leaves_no_trace() {
        hall.change(
                "insert into improvement.action_step (authority, action, number, words) values ('990', ?, 1, 'Try it')",
                action);
        String link = ask();
        answer(link, "claims", "DONE", "words", "Done.", "proof", "The page");
        String decide = decide();
        assertThat(officer.submit(officer.get(decide), decide, Map.of("decision", "accept"))
                        .mistakes())
                .containsExactly("1 step is still open. Mark what is done, or take out what is no longer needed");
        assertThat(moves()).isZero();
        assertThat(hall.number("select count(*) from improvement.action_proof where action = ?", action))
                .isZero();
        assertThat(officer.submit(officer.get(decide), decide, Map.of("decision", "leave", "why", " "))
                        .mistakes())
                .containsExactly("Say why the plan stays as it is");
        officer.submit(officer.get(decide), decide, Map.of("decision", "leave", "why", "It was never tried."));
        assertThat(owner.get(link).html().text()).contains("the plan stays as it is", "It was never tried.");
    }

    @Test
    void an_answer_is_given_once() {
        String link = ask();
        Browser.Page form = owner.get(link);
        owner.submit(form, link, Map.of("claims", "SAME", "words", "Half way."));
        owner.submit(form, link, Map.of("claims", "SAME", "words", "Something else."));
        assertThat(owner.get(link).html().text()).contains("Half way.").doesNotContain("Something else.");
    }

    @Test
    void an_answer_about_an_action_that_went_into_another_belongs_to_that_one() {
        String link = ask();
        long kept = yard.action("The one that stays");
        hall.change("update improvement.action set merged = ? where id = ?", kept, action);
        assertThat(owner.get(link).html().text()).contains("The one that stays");
        answer(link, "claims", "UNDER_WAY", "words", "Begun.");
        path = "/plan/" + kept;
        String decide = decide();
        officer.submit(officer.get(decide), decide, Map.of("decision", "accept"));
        assertThat(hall.number("select count(*) from improvement.action_move where action = ?", kept))
                .isEqualTo(1);
    }

    @Test
    void all_that_is_due_is_asked_at_once_and_a_member_asks_nobody() {
        Browser.Page due = officer.get("/plan/updates");
        assertThat(due.html().select("main").text()).contains("Nothing was heard of");
        Browser.Page asked = officer.submit(due, "/plan/updates", Map.of());
        assertThat(asked.html().select("section:contains(" + path + "), section a[href=" + path + "]"))
                .isNotEmpty();
        assertThat(officer.get("/plan/updates").html().select("form[action=/plan/updates]"))
                .isEmpty();
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        assertThat(member.get("/plan/updates").html().select("main form")).isEmpty();
    }
}
