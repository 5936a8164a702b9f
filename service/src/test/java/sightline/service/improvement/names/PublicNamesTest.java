package sightline.service.improvement.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** A name that somebody types into words that everybody reads is sent back; one that slipped in is left out of what is shown. */
@ReviewSite
final class PublicNamesTest {

    private static final String HOLDER = "Zqvendolyn Harrowgate";

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
    private Posts posts;

    @Autowired
    private Duties duties;

    private Browser officer;
    private TakenIn paper;
    private long one;

    @BeforeEach
    void take() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.SCRUTINY_OFFICER));
        paper = TakenIn.of(intake, chains, "Ring families whose plans are late.");
        one = paper.ids().getFirst();
        Post post = posts.named(TakenIn.DESK, "Head of ringing").orElseThrow();
        if (posts.holder(TakenIn.DESK, post).isEmpty()) {
            posts.hold(TakenIn.DESK, post, new Posts.Holder(HOLDER, "", Optional.empty(), Hall.today()));
        }
    }

    /** Sends a form back that holds a name in one field, and looks whether all that was typed is still there. */
    private void refuses(String form, String to, String field, String name, Map<String, String> besides) {
        Map<String, String> typed = new HashMap<>(besides);
        typed.put(field, "As %s said, it helps.".formatted(name));
        Browser.Page page = officer.submit(officer.get(form), to, typed);
        assertThat(page.status()).as(to).isEqualTo(422);
        assertThat(page.mistakes())
                .as(to)
                .anySatisfy(
                        words -> assertThat(words).contains("“" + name + "”", "Everybody can read this", "a parent"));
        typed.forEach((key, words) -> assertThat(page.html().select("[name=\"%s\"]".formatted(key)).stream()
                        .anyMatch(box -> box.val().equals(words)
                                || box.wholeText().strip().equals(words)))
                .as(to + " keeps " + key)
                .isTrue());
    }

    @Test
    void every_form_whose_words_are_public_sends_a_name_back_and_keeps_what_was_typed() {
        long action =
                hall.number("insert into improvement.action (authority, words) values ('990', 'Ring') returning id");
        hall.change(
                "insert into improvement.action_origin (authority, action, recommendation) values ('990', ?, ?)",
                action,
                one);
        String answer = paper.path() + "/answer";
        refuses(answer, answer, "reasons-" + one, HOLDER, Map.of("cost-" + one, "None"));
        refuses(answer, answer, "cost-" + one, "Mrs Tarnbrook", Map.of("reasons-" + one, "It helps."));
        String all = "/recommendations/answers/" + paper.origin();
        refuses(all, all, "reasons-" + one, "Priya Tarnbrook", Map.of());
        String decision = "/recommendations/decision/%d/edit".formatted(paper.origin());
        for (String field : List.of("resolved", "reasons", "alternatives", "documents", "moved-on")) {
            refuses(decision, decision, field, "Mr Tarnbrook", Map.of("body", "Cabinet"));
        }
        String close = paper.path() + "/close";
        refuses(close, close, "evidence", "child called Zebedee", Map.of("minute", "34"));
        refuses("/plan/new?recommendation=" + one, "/plan/new", "words", "Dr Tarnbrook", Map.of());
        String plan = "/plan/" + action;
        refuses(plan + "/edit", plan + "/edit", "words", HOLDER, Map.of());
        refuses(plan + "/move", plan + "/move", "why", "mother of Zebedee", Map.of());
        refuses(plan, plan + "/steps", "step", "Ms Tarnbrook", Map.of());
        refuses(plan, plan + "/proofs", "proof", "Ms Tarnbrook", Map.of());
        refuses("/plan/posts", "/plan/posts", "name", "Priya Tarnbrook", Map.of());
        refuses(paper.path() + "/effect", paper.path() + "/effect/seen", "said", "Miss Tarnbrook", Map.of());
    }

    @Test
    void councillors_posts_and_parents_are_welcome() {
        String answer = paper.path() + "/answer";
        assertThat(officer.submit(
                                officer.get(answer),
                                answer,
                                Map.of(
                                        "verdict-" + one,
                                        "AGREED",
                                        "reasons-" + one,
                                        "Cllr Jane Tarnbrook asked for it, the Head of SEND and a parent too."))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void what_slipped_in_is_left_out_of_every_public_page_and_file() {
        paper.answered(duties);
        hall.change("""
                insert into improvement.answer (authority, recommendation, version, verdict, reasons, day, at)
                values ('990', ?, 1, 'AGREED', ?, date '2026-02-10', now())
                """, one, "%s and Mrs Zqvimble said so.".formatted(HOLDER));
        hall.change("""
                insert into improvement.decision (authority, origin, body, day, resolved, reasons)
                values ('990', ?, 'Cabinet', date '2026-02-10', 'Agreed.', ?)
                """, paper.origin(), "As %s said.".formatted(HOLDER));
        hall.change("""
                insert into improvement.closing (authority, recommendation, number, step, committee, day, minute, carried_out,
                    effective, evidence, at)
                values ('990', ?, 1, 'CLOSED', 'Committee', date '2026-02-11', '7', true, 'NO', 'A boy called Zqvebedee rang.',
                    now())
                """, one);
        Browser anybody = new Browser(port);
        String decision = "/recommendations/decision/" + paper.origin();
        for (String path : List.of(
                paper.path(),
                paper.path() + "/line",
                "/recommendations/papers/" + paper.origin(),
                decision,
                decision + "/file?form=html",
                "/recommendations.json",
                "/recommendations.csv",
                "/recommendations.atom")) {
            assertThat(anybody.get(path).response().body())
                    .as(path)
                    .doesNotContain("Zqvimble", "Zqvebedee", "Harrowgate");
        }
        assertThat(anybody.get(paper.path()).html().text())
                .contains("Head of ringing and [name left out] said so.", "A [name left out] rang.");
        assertThat(officer.get(paper.path()).html().text())
                .as("those who take part read what was typed, so that they can mend it")
                .contains(HOLDER);
    }
}
