package sightline.insight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.stage.Invented.START;
import static sightline.insight.stage.Invented.journey;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.stage.Requests.Outcome;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

class StageLogTest {

    private static final Journey PLAN = journey(
            "J1",
            "0 RequestReceived source=1",
            "30 DecidedToAssess",
            "31 AdviceRequested adviser=psychological",
            "31 AdviceRequested adviser=medical",
            "50 AdviceReceived adviser=medical",
            "70 AdviceReceived adviser=psychological",
            "80 DraftServed",
            "110 FinalPlanIssued");

    private static StageLog asOf(int day, Journey... journeys) {
        StageLog log = new StageLog(START.plusDays(day));
        List.of(journeys).forEach(log::take);
        return log;
    }

    private static int days(StageLog log, Stage stage) {
        Waits waits = log.stages().getOrDefault(stage, new Waits());
        assertThat(waits.size()).as("waits for %s", stage.waitingFor()).isEqualTo(1);
        return waits.until(0) - waits.from(0);
    }

    @Test
    void divides_a_journey_into_the_waits_that_somebody_can_shorten() {
        StageLog log = asOf(200, PLAN);
        assertThat(days(log, Stage.DECISION)).isEqualTo(30);
        assertThat(days(log, Stage.advice("psychological"))).isEqualTo(39);
        assertThat(days(log, Stage.advice("medical"))).isEqualTo(19);
        assertThat(days(log, Stage.DRAFT)).as("from the last advice").isEqualTo(10);
        assertThat(days(log, Stage.FINAL)).isEqualTo(30);
        assertThat(days(log, Stage.ASSESSMENT)).isEqualTo(80);
        assertThat(log.requests().outcome(0)).isEqualTo(Outcome.PLAN);
    }

    @Test
    void follows_an_open_wait_to_the_day_and_no_further() {
        StageLog log = asOf(60, PLAN);
        Waits psychologists = log.stages().getOrDefault(Stage.advice("psychological"), new Waits());
        assertThat(psychologists.isOpen(0)).isTrue();
        assertThat(psychologists.until(0) - psychologists.from(0)).isEqualTo(29);
        assertThat(log.stages())
                .as("nobody waits for a draft while advice is outstanding")
                .doesNotContainKey(Stage.DRAFT);
        assertThat(log.requests().outcome(0)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void a_withdrawal_ends_every_wait_without_what_was_waited_for() {
        StageLog log = asOf(
                200,
                journey(
                        "J2",
                        "0 RequestReceived source=1",
                        "30 DecidedToAssess",
                        "31 AdviceRequested adviser=psychological",
                        "45 AssessmentWithdrawn"));
        Waits psychologists = log.stages().getOrDefault(Stage.advice("psychological"), new Waits());
        assertThat(psychologists.came(0)).isFalse();
        assertThat(psychologists.isOpen(0)).isFalse();
        assertThat(psychologists.until(0) - psychologists.from(0)).isEqualTo(14);
        assertThat(log.requests().outcome(0)).isEqualTo(Outcome.LEFT);
    }

    @Test
    void tells_refusals_from_decisions_that_there_will_be_no_plan() {
        StageLog log = asOf(
                200,
                journey("J3", "0 RequestReceived source=1", "30 DecidedNotToAssess"),
                journey("J4", "0 RequestReceived source=1", "30 DecidedToAssess", "100 DecidedNotToIssue"));
        assertThat(log.requests().outcome(0)).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(log.requests().outcome(1)).isEqualTo(Outcome.NO_PLAN);
    }

    @Test
    void an_event_written_down_later_is_not_known_before() {
        List<Event> events = new ArrayList<>(PLAN.events());
        events.removeLast();
        events.add(Invented.event(
                "PJ1", "J1", "FinalPlanIssued", START.plusDays(110), START.plusDays(150), "recorded=2021-05-31"));
        Journey late = new Journey(PLAN.id(), events);
        assertThat(asOf(149, late).requests().outcome(0)).isEqualTo(Outcome.OPEN);
        assertThat(asOf(150, late).requests().outcome(0)).isEqualTo(Outcome.PLAN);
    }

    @Test
    void the_log_opens_with_the_first_thing_written_down_as_it_happened() {
        Journey past = new Journey(
                PLAN.id(),
                List.of(Invented.event(
                        "PJ1", "J1", "RequestReceived", START.minusDays(90), START, "source=1;recorded=2021-01-01")));
        assertThat(asOf(10, past).opened()).isEmpty();
        assertThat(asOf(10, past, PLAN).opened()).hasValue((int) START.toEpochDay());
    }
}
