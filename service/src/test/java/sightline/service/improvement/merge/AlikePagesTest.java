package sightline.service.improvement.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.improvement.Yard;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.improvement.take.Intake;
import sightline.service.meaning.Senses;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.ReviewDesk;

/** Actions that mean much the same are proposed, made one with the origins of both, or kept apart for good. */
@ReviewSite
final class AlikePagesTest {

    private static final String CALLS = "Call every family whose plan is late once a fortnight until it is there.";
    private static final String RINGS = "Ring families whose plans are late regularly, without being asked.";
    private static final String BOATS = "Paint the harbour’s three rowing boats green before the regatta.";

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

    @Autowired
    private PlanBooks books;

    @Autowired
    private Senses senses;

    @Autowired
    private Mergings mergings;

    private Yard yard;
    private Browser officer;
    private long first;
    private long second;
    private long boats;

    @BeforeEach
    void plan() {
        cast.forgetFailedTries();
        yard = new Yard(hall, intake, database);
        officer = Hall.browser(port, hall.officer());
        String round = " In round " + hall.number("select count(*) from improvement.action") + ".";
        first = yard.action(CALLS + round);
        second = yard.action(RINGS + round);
        boats = yard.action(BOATS + round);
    }

    private List<String> keys(Senses senses, Set<Long> actions) {
        return keys(senses, actions, Set.of());
    }

    private List<String> keys(Senses senses, Set<Long> actions, Set<String> decided) {
        PlanBook book = books.read(ReviewDesk.system(Hall.EXEMPLAR));
        PlanBook mine = new PlanBook(
                book.actions().stream()
                        .filter(planned -> actions.contains(planned.id()))
                        .toList(),
                List.of(),
                List.of(),
                book.governance(),
                book.today());
        return new Alike(senses)
                .in(mine, decided).stream()
                        .map(pair -> Merging.key(pair.one().id(), pair.other().id()))
                        .toList();
    }

    @Test
    void what_means_the_same_is_proposed_and_what_does_not_is_not() {
        assertThat(keys(senses, Set.of(first, second, boats))).containsExactly(Merging.key(first, second));
    }

    @Test
    void without_a_model_words_propose() {
        long third = yard.action("Calling each family with a late plan once a fortnight until it is there");
        assertThat(keys(Senses.none(), Set.of(first, third, boats))).containsExactly(Merging.key(first, third));
    }

    private Browser.Page decide(long one, long other, Map<String, String> typed) {
        String path = "/plan/alike/%d/%d".formatted(one, other);
        return officer.submit(officer.get(path), path, typed);
    }

    private long origins(long action) {
        return hall.number("select count(*) from improvement.action_origin where action = ?", action);
    }

    @Test
    void two_made_one_answer_what_either_answered_and_come_apart_again_with_what_each_brought() {
        long shared = yard.recommendation("Both answer this.");
        for (long action : List.of(first, second)) {
            hall.change(
                    "insert into improvement.action_origin (authority, action, recommendation) values ('990', ?, ?)",
                    action,
                    shared);
        }
        assertThat(decide(first, second, Map.of("decision", "KEEP_" + first)).location())
                .isEqualTo("/plan/alike?done=one");
        assertThat(origins(first)).isEqualTo(3);
        assertThat(officer.get("/plan/" + second).location()).isEqualTo("/plan/" + first + "?done=one");
        assertThat(officer.get("/plan/" + first).html().select("main").text()).contains("Made one with it: " + RINGS);
        assertThat(yard.noted(second, "made-one")).isEqualTo(1);

        assertThat(decide(first, second, Map.of("decision", "APART")).mistakes())
                .containsExactly("Say why they are not the same");
        decide(first, second, Map.of("decision", "APART", "why", "One is by letter."));
        assertThat(origins(first)).isEqualTo(2);
        assertThat(origins(second)).isEqualTo(2);
        assertThat(officer.get("/plan/" + second).status()).isEqualTo(200);
    }

    @Test
    void steps_and_proofs_of_the_one_that_went_are_shown_marked_and_counted_with_the_one_that_stays() {
        hall.change(
                "insert into improvement.action_step (authority, action, number, words) values ('990', ?, 1, 'Find a line')",
                second);
        hall.change("""
                insert into improvement.action_proof (authority, action, words, day, at)
                values ('990', ?, 'The bill of the telephones', date '2026-02-01', now())
                """, second);
        decide(first, second, Map.of("decision", "KEEP_" + first));
        String text = officer.get("/plan/" + first).html().select("main").text();
        assertThat(text)
                .contains(
                        "0 of 1 done.", "From “Ring families whose plans", "Find a line", "The bill of the telephones")
                .contains("which was made one with it");
        String move = "/plan/" + first + "/move";
        assertThat(officer.get(move).html().select("main").text()).contains("1 step is still open");
        String step = "/plan/%d/steps/1/done".formatted(second);
        assertThat(officer.submit(officer.get("/plan/" + first), step, Map.of()).location())
                .isEqualTo("/plan/" + first + "#steps");
        assertThat(officer.get("/plan/" + first).html().select("main").text()).contains("1 of 1 done.");
        hall.change("""
                insert into improvement.action_move (authority, action, number, stage, day, at)
                values ('990', ?, 1, 'UNDER_WAY', date '2026-02-01', now())
                """, first);
        assertThat(officer.submit(officer.get(move), move, Map.of("to", "DONE")).status())
                .as("its proof is the other one's")
                .isEqualTo(302);
    }

    @Test
    void what_was_decided_is_not_proposed_again() {
        String path = "/plan/alike/%d/%d".formatted(first, second);
        decide(second, first, Map.of("decision", "APART", "why", "Not the same families."));
        Set<String> decided = mergings.all(ReviewDesk.system(Hall.EXEMPLAR)).stream()
                .map(Merging::key)
                .collect(Collectors.toSet());
        assertThat(keys(senses, Set.of(first, second, boats), decided)).isEmpty();
        Browser.Page page = officer.get("/plan/alike");
        assertThat(page.html().select("article a[href=" + path + "]")).isEmpty();
        assertThat(page.html().select("tr:contains(Not the same families.)").text())
                .contains("Kept apart");
    }

    @Test
    void what_waits_for_the_other_cannot_be_one_with_it() {
        hall.change(
                "insert into improvement.action_needs (authority, action, needs) values ('990', ?, ?)", first, second);
        assertThat(decide(first, second, Map.of("decision", "KEEP_" + second)).mistakes())
                .containsExactly(
                        "One of them must wait for the other, so they are two. Take that back first if they are one");
        assertThat(decide(first, second, Map.of()).mistakes())
                .containsExactly("Choose whether they are one, and which one stays");
    }

    @Test
    void one_that_went_into_another_is_taken_apart_from_the_outside_in() {
        decide(first, second, Map.of("decision", "KEEP_" + first));
        decide(first, boats, Map.of("decision", "KEEP_" + boats));
        assertThat(origins(boats)).isEqualTo(3);
        assertThat(decide(first, second, Map.of("decision", "APART", "why", "Two"))
                        .mistakes())
                .containsExactly("The one that was kept went into another action since. Take those two apart first");
        decide(first, boats, Map.of("decision", "APART", "why", "Two"));
        decide(first, second, Map.of("decision", "APART", "why", "Two"));
        assertThat(List.of(origins(first), origins(second), origins(boats))).containsExactly(1L, 1L, 1L);
    }
}
