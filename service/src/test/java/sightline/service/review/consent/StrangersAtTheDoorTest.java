package sightline.service.review.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** A link opens what is its witness's own, and nothing else opens anything. */
@ReviewSite
final class StrangersAtTheDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Chamber chamber;

    @Autowired
    private JdbcClient database;

    private WitnessStage stage;
    private Browser stranger;

    @BeforeEach
    void stand() {
        forget();
        stage = new WitnessStage(hall, database, port);
        stranger = new Browser(port);
    }

    @AfterEach
    void forget() {
        database.sql("delete from witness_try").update();
    }

    @Test
    void tokens_that_nobody_made_open_nothing() {
        Stream<String> made = Stream.generate(() -> LinkToken.fresh().text()).limit(10);
        Stream<String> odd = Stream.of("1", "0".repeat(32), "f".repeat(31), "F".repeat(32), "a".repeat(400));
        Stream.concat(made, odd).forEach(token -> {
            Browser.Page page = stranger.get("/witness/" + token);
            assertThat(page.status()).as(token).isEqualTo(404);
            assertThat(page.heading()).isEqualTo("This link does not open anything");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stranger.get("/witness/" + token + "/consent").status()).isEqualTo(404);
        });
    }

    @Test
    void a_token_is_never_made_twice_and_its_text_is_kept_nowhere() {
        assertThat(Stream.generate(() -> LinkToken.fresh().text()).limit(1000).distinct())
                .hasSize(1000);
        String token = stage.link().replace("/witness/", "");
        assertThat(token).matches("[0-9a-f]{32}");
        String kept = hall.at(() -> String.join(
                "\n",
                database.sql("select l::text from review.witness_link l")
                        .query((row, n) -> row.getString(1))
                        .list()));
        assertThat(kept).contains(new LinkToken(token).hash()).doesNotContain(token);
        assertThat(new LinkToken(token)).hasToString("a token");
    }

    @Test
    void a_newer_link_ends_the_one_before_and_every_link_runs_out() {
        String before = stage.link();
        String now = stage.link();
        assertThat(stranger.get(before).status()).isEqualTo(410);
        assertThat(stranger.get(now).status()).isEqualTo(200);
        hall.change(
                "update review.witness_link set made = date '2025-01-01', last_day = date '2026-02-13'"
                        + " where review = ? and not ended",
                stage.review);
        Browser.Page late = stranger.get(now);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.html().text()).contains("ask the person who wrote to you for a new link");
        assertThat(stranger.get(now + "/word").status()).isEqualTo(410);
    }

    @Test
    void a_link_reaches_no_other_witness_and_no_other_review() {
        WitnessStage other = new WitnessStage(hall, database, port);
        String own = stage.link();
        String theirs = other.link();
        Browser.Page page = stranger.get(own);
        for (String way : List.of("/correct/", "/right/")) {
            String token = page.html().select("input[name=_csrf]").val();
            Browser.Page tried = stranger.header("X-CSRF-TOKEN", token)
                    .post(own + way + other.evidence, Map.of("words", "Mine now", "seen", "0"));
            assertThat(tried.status()).as(way).isEqualTo(404);
        }
        assertThat(stranger.get(own + "/correct/" + other.evidence).status()).isEqualTo(404);
        assertThat(other.words()).isEqualTo("1");
        String consent = own + "/consent";
        stranger.submit(stranger.get(consent), consent, Map.of("consent", "WITHDRAWN"));
        assertThat(hall.number(
                        "select count(*) from review.evidence where id = ? and consent = 'ASKED'", other.evidence))
                .isEqualTo(1);
        assertThat(stranger.get(theirs).status()).isEqualTo(200);
    }

    @Test
    void many_wrong_links_from_one_place_have_to_wait() {
        String right = stage.link();
        for (int i = 0; i < LinkLimit.MOST; i++) {
            assertThat(stranger.get("/witness/wrong").status()).isEqualTo(404);
        }
        Browser.Page page = stranger.get(right);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.html().text()).contains("Try yours again in");
        forget();
        assertThat(stranger.get(right).status()).isEqualTo(200);
    }

    @Test
    void right_links_are_not_counted() {
        String right = stage.link();
        for (int i = 0; i <= LinkLimit.MOST; i++) {
            assertThat(stranger.get(right + "/word").status()).isEqualTo(200);
        }
    }

    /** Even the database shows whoever has a hash one row, and of a review nothing. */
    @Test
    void a_hash_shows_its_own_row_alone() {
        String hash = new LinkToken(stage.link().replace("/witness/", "")).hash();
        new WitnessStage(hall, database, port).link();
        ReviewDesk nobody = new ReviewDesk("nobody", Part.READER, Optional.empty(), Set.of());
        List<String> seen = chamber.at(nobody, () -> {
            database.sql("select set_config('sightline.review_link', ?, true)")
                    .param(hash)
                    .query((row, n) -> true)
                    .single();
            assertThat(database.sql("select count(*) from review.evidence")
                            .query(Long.class)
                            .single())
                    .isZero();
            return database.sql("select hash from review.witness_link")
                    .query((row, n) -> row.getString(1))
                    .list();
        });
        assertThat(seen).containsExactly(hash);
        assertThat(database.sql("select count(*) from review.witness_link")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_a_scrutiny_officer_makes_links_and_answers() {
        Browser member = Hall.browser(port, hall.member(stage.review));
        assertThat(member.get("/reviews/%d/witnesses/%d/link".formatted(stage.review, stage.witness))
                        .status())
                .isEqualTo(403);
        Browser.Page page = member.get(stage.corrections());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form")).isEmpty();
        assertThat(stage.officer
                        .get("/reviews/%d/witnesses/%d/link".formatted(hall.review(), stage.witness))
                        .status())
                .isEqualTo(404);
    }
}
