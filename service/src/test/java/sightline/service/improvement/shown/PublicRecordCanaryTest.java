package sightline.service.improvement.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.decision.Decision;
import sightline.service.improvement.decision.DecisionStore;
import sightline.service.improvement.duty.Duties;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.review.publication.Publications;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.ReadyReview;
import sightline.service.review.report.Taken;

/**
 * No person's name, nothing exempt and no draft stands in the public record: canaries stand in every field that is not for
 * the public, and every page, feed and file is searched for them.
 */
@ReviewSite
final class PublicRecordCanaryTest {

    /** A beginning that stands in no word of ours. */
    private static final String CANARY = "Zqv";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Publications publications;

    @Autowired
    private Chains chains;

    @Autowired
    private Posts posts;

    @Autowired
    private Duties duties;

    @Autowired
    private DecisionStore decisions;

    private final List<String> canaries = new ArrayList<>();
    private long origin;
    private long report;
    private List<Long> asked;
    private Person cabinet;

    @BeforeEach
    void publish() {
        cast.forgetFailedTries();
        ReadyReview review = ReadyReview.in(hall, this::canary);
        Inside inside = hall.inside(review.id());
        publications.publish(inside, 0, "");
        report = publications.latest(inside).orElseThrow().number();
        origin = hall.number("select id from improvement.origin where review = ?", review.id());
        asked = chains.all(TakenIn.DESK).stream()
                .filter(chain -> chain.origin().id() == origin)
                .map(chain -> chain.recommendation().id())
                .toList();
        cabinet = hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER);
        Post post = posts.named(TakenIn.DESK, "Head of canaries").orElseThrow();
        posts.hold(
                TakenIn.DESK,
                post,
                new Posts.Holder(
                        canary("holder"),
                        canary("mail").toLowerCase(Locale.ROOT) + "@exemplar.example",
                        Optional.of(cabinet.id()),
                        Hall.today()));
        canaries.add(cabinet.name());
        canaries.add(cabinet.email());
    }

    @Test
    void no_canary_stands_in_anything_public() {
        duties.answeredWithoutClock(TakenIn.DESK, origin, Hall.today());
        answer("We do it.");
        decisions.keep(
                TakenIn.DESK,
                new Decision(
                        origin,
                        "Cabinet",
                        Hall.today(),
                        new Decision.Words("Agreed.", "It is fair.", "", "", ""),
                        DecisionStore.NEW));
        act();
        Map<String, String> artefacts = artefacts();
        assertThat(artefacts).hasSizeGreaterThan(12);
        artefacts.forEach((name, text) -> {
            assertThat(found(text)).as(name).isEmpty();
            assertThat(text.toLowerCase(Locale.ROOT)).as(name).doesNotContain("thornapple");
            assertThat(text).as(name).doesNotContain("3 families");
        });
        assertThat(artefacts.get("/recommendations.json")).contains("Head of canaries", "We do it.");
        assertThat(artefacts.get("/recommendations/voices/" + report))
                .contains("Council staff said", "a paediatrician");
    }

    @Test
    void a_draft_answer_stands_in_nothing_public() {
        LocalDate today = Hall.today();
        duties.keep(
                TakenIn.DESK, new Duty(origin, Duty.Clock.EXECUTIVE, today, today, true, Optional.empty(), Duties.NEW));
        answer("Not out yet: " + canary("draft"));
        artefacts().forEach((name, text) -> assertThat(found(text)).as(name).isEmpty());
    }

    @Test
    void the_search_finds_a_leak_that_is_planted() {
        duties.answeredWithoutClock(TakenIn.DESK, origin, Hall.today());
        answer("It leaks: " + canary("leak"));
        Map<String, String> artefacts = artefacts();
        for (String name :
                List.of("/recommendations/" + asked.getFirst(), "/recommendations.json", "/recommendations.csv")) {
            assertThat(found(artefacts.getOrDefault(name, ""))).as(name).isNotEmpty();
        }
    }

    private void answer(String reasons) {
        Browser browser = Hall.browser(port, cabinet);
        String path = "/recommendations/%d/answer".formatted(asked.getFirst());
        browser.submit(
                browser.get(path),
                path,
                Map.of(
                        "verdict-" + asked.getFirst(), "AGREED",
                        "reasons-" + asked.getFirst(), reasons,
                        "post-" + asked.getFirst(), "Head of canaries"));
    }

    /** An action with what is only for those who take part: proofs, updates that were asked for, steps. */
    private void act() {
        long action = hall.number("""
                insert into improvement.action (authority, words, post) values ('990', 'Call on Fridays',
                    (select id from improvement.post where name = 'Head of canaries')) returning id
                """);
        hall.change(
                "insert into improvement.action_origin (authority, action, recommendation) values ('990', ?, ?)",
                action,
                asked.getFirst());
        hall.change("""
                insert into improvement.action_move (authority, action, number, stage, day, at, author)
                values ('990', ?, 1, 'UNDER_WAY', date '2026-02-10', ?::timestamptz, ?)
                """, action, Instant.EPOCH.toString(), cabinet.id());
        hall.change(
                "insert into improvement.action_step (authority, action, number, words) values ('990', ?, 1, ?)",
                action,
                canary("step"));
        hall.change("""
                insert into improvement.action_proof (authority, action, words, day, at)
                values ('990', ?, ?, date '2026-02-10', now())
                """, action, canary("proof"));
        hall.change("""
                insert into improvement.ask (authority, action, day, due, sent_to, words)
                values ('990', ?, date '2026-02-10', date '2026-02-20', ?, ?)
                """, action, canary("sent-to"), canary("update"));
    }

    private String canary(String place) {
        String canary = CANARY + place.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT) + canaries.size();
        canaries.add(canary);
        return canary;
    }

    private List<String> found(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return canaries.stream()
                .filter(canary -> lower.contains(canary.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Every page and every file of the public record. */
    private Map<String, String> artefacts() {
        Map<String, String> artefacts = new LinkedHashMap<>();
        Browser anybody = new Browser(port);
        List<String> paths = new ArrayList<>(List.of(
                "/recommendations",
                "/recommendations?paper=" + origin,
                "/recommendations/papers/" + origin,
                "/recommendations/decision/" + origin,
                "/recommendations/voices/" + report,
                "/recommendations.atom",
                "/recommendations.json",
                "/recommendations.csv",
                "/reports/" + report));
        asked.forEach(id -> paths.add("/recommendations/" + id));
        paths.forEach(path -> artefacts.put(path, anybody.get(path).response().body()));
        for (FileForm form : FileForm.values()) {
            decisions
                    .shown(Hall.EXEMPLAR, origin)
                    .ifPresent(decision -> artefacts.put(
                            form.slug(),
                            file("/recommendations/decision/%d/file?form=%s".formatted(origin, form.slug()), form)));
        }
        return artefacts;
    }

    private String file(String path, FileForm form) {
        return Taken.everything(form, bytes(path));
    }

    private byte[] bytes(String path) {
        try (InputStream in =
                URI.create("http://localhost:" + port + path).toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
