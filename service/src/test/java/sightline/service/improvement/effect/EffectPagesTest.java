package sightline.service.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import sightline.service.improvement.Papers;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.ReviewDesk;

/** The effect is looked at by everybody and written down by the officer; only the committee's minutes close. */
@ReviewSite
final class EffectPagesTest {

    private static final ReviewDesk DESK = ReviewDesk.system(Hall.EXEMPLAR);

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
    private Ledger record;

    @Autowired
    private Looking looking;

    private Browser officer;
    private String path;
    private long recommendation;

    @BeforeEach
    void takeAPaperIn() {
        cast.forgetFailedTries();
        long origin = intake.take(DESK, Papers.peers(Hall.today().minusYears(1), true), Papers.recommendations(2))
                .orElseThrow();
        recommendation = chains.all(DESK).stream()
                .filter(chain -> chain.origin().id() == origin)
                .findFirst()
                .orElseThrow()
                .recommendation()
                .id();
        path = "/recommendations/" + recommendation;
        officer = Hall.browser(port, hall.officer());
    }

    private Browser.Page close(Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "day-day", "9",
                "day-month", "2",
                "day-year", "2026",
                "minute", "Minute 34",
                "carriedOut", "YES",
                "effective", "NOT_KNOWN",
                "evidence", "The list that was laid before it."));
        typed.putAll(more);
        return officer.submit(officer.get(path + "/close"), path + "/close", typed);
    }

    /** Southend-on-Sea has statistical neighbours in the shipped table; the invented council has none. */
    @Test
    void beside_a_council_stand_england_and_its_statistical_neighbours() {
        Chain ours = chains.find(DESK, recommendation).orElseThrow();
        assertThat(looking.at(ours, Optional.of(Gauge.ON_TIME)).elsewhere())
                .extracting(Looking.Elsewhere::name)
                .containsExactly("England");
        var origin = ours.origin();
        Chain theirs = new Chain(
                new Origin(
                        "882",
                        origin.id(),
                        origin.kind(),
                        origin.title(),
                        origin.body(),
                        origin.day(),
                        origin.review(),
                        origin.paper(),
                        origin.link(),
                        true,
                        origin.answered(),
                        0),
                ours.recommendation(),
                ours.duties(),
                ours.answers(),
                ours.actions(),
                ours.effects(),
                ours.closings());
        assertThat(looking.at(theirs, Optional.of(Gauge.ON_TIME)).elsewhere())
                .hasSizeGreaterThan(5)
                .allSatisfy(other -> assertThat(other.data().value()).contains("%"))
                .extracting(Looking.Elsewhere::name)
                .startsWith("England")
                .doesNotContain("Southend-on-Sea");
    }

    @Test
    void everybody_sees_that_nothing_can_be_said_where_nothing_was_begun() {
        Browser anybody = new Browser(port);
        Browser.Page page = anybody.get(path + "/effect");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().text())
                .contains("Nothing can be said yet: no action of this recommendation has begun.")
                .doesNotContain("Write it down");
    }

    @Test
    void what_is_seen_is_written_down_with_its_query_and_digest() {
        Browser.Page page = officer.submit(
                officer.get(path + "/effect?gauge=decided"),
                path + "/effect/seen",
                Map.of("said", "Too early, we think."));
        assertThat(page.location()).isEqualTo(path + "/effect?done=kept");
        assertThat(officer.follow(page).html().text())
                .contains("What you see today is written down.", "Too early, we think.", "monthly/decided?from=");
        assertThat(record.read(Hall.EXEMPLAR, 1).filter(link -> link.kind().equals(Kind.EFFECT_SEEN.name())))
                .isNotEmpty();
    }

    @Test
    void a_closing_needs_the_day_the_minute_both_marks_and_the_evidence() {
        Browser.Page page = officer.submit(officer.get(path + "/close"), path + "/close", Map.of("committee", ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Say which committee decided",
                        "Enter the day of its meeting, such as 14 2 2026",
                        "Say where it stands in the minutes, such as 34",
                        "Say whether it has been carried out",
                        "Say whether it had its effect, or that it is not known",
                        "Say on what evidence the committee closed it");
        assertThat(close(Map.of("day-year", "2027")).mistakes())
                .containsExactly("The meeting must have been held: enter today or earlier");
    }

    @Test
    void it_is_closed_once_and_opened_again_with_a_reason() {
        Browser.Page stale = officer.get(path + "/close");
        assertThat(close(Map.of()).location()).isEqualTo(path + "?done=closed");
        assertThat(chains.find(DESK, recommendation).orElseThrow().closed()).isTrue();
        Browser.Page late = officer.submit(
                stale,
                path + "/close",
                Map.of(
                        "day-day", "9",
                        "day-month", "2",
                        "day-year", "2026",
                        "minute", "Minute 35",
                        "carriedOut", "NO",
                        "effective", "NO",
                        "evidence", "Another view."));
        assertThat(late.mistakes())
                .containsExactly("Somebody else has written down another decision meanwhile. Look at it first");
        assertThat(late.html().text()).contains("Another view.");
        assertThat(close(Map.of("minute", "Minute 12", "evidence", "It has stopped again."))
                        .location())
                .isEqualTo(path + "?done=closed");
        assertThat(chains.find(DESK, recommendation).orElseThrow().closings())
                .hasSize(2)
                .last()
                .matches(step -> !step.closed() && step.evidence().equals("It has stopped again."));
    }

    @Test
    void nobody_but_a_scrutiny_officer_writes_and_nobody_changes_what_was_written() {
        for (Role role : List.of(Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR, Role.FAMILY)) {
            Browser other = Hall.browser(port, hall.person(Hall.EXEMPLAR, role));
            assertThat(other.get(path + "/close").status()).as("%s", role).isEqualTo(403);
        }
        close(Map.of());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> hall.change("update improvement.closing set evidence = 'changed'"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("only added to");
    }

    @Test
    void another_authority_finds_nothing_here_to_close() {
        Browser elsewhere = Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.SCRUTINY_OFFICER));
        assertThat(elsewhere.get(path + "/close").status()).isEqualTo(404);
    }
}
