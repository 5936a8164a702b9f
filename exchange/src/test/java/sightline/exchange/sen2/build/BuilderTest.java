package sightline.exchange.sen2.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;

/** What a journey comes to in the return of 2026. */
final class BuilderTest {

    private static final Form FORM = Form.of(2026).orElseThrow();

    private static List<Section> requests(String... events) {
        List<LogEvent> log = new ArrayList<>();
        for (String event : events) {
            String[] words = event.split(" ", 3);
            LinkedHashMap<String, String> detail = new LinkedHashMap<>();
            if (words.length > 2) {
                for (String pair : words[2].split(";")) {
                    detail.put(pair.split("=")[0], pair.split("=")[1]);
                }
            }
            assertThat(EventName.named(words[1])).isPresent();
            log.add(new LogEvent("P1", "J1", words[1], LocalDate.parse(words[0]), detail));
        }
        List<Section> persons = new ArrayList<>();
        new ReturnBuilder(
                        FORM,
                        Map.of("P1", new PersonRow(Map.of(Item.SURNAME, "Invented"), Optional.empty())),
                        InventedAuthority.RECKONER)
                .build(InventedAuthority.journeys(log), persons::add);
        return persons.stream()
                .flatMap(person -> person.all(Block.REQUESTS).stream())
                .toList();
    }

    private static Section one(String... events) {
        assertThat(requests(events)).hasSize(1);
        return requests(events).getFirst();
    }

    @Test
    void a_plan_of_the_first_day_of_the_period_belongs_to_it_though_it_was_asked_for_before() {
        Section request =
                one("2024-08-14 RequestReceived source=1", "2024-09-20 DecidedToAssess", "2025-01-01 FinalPlanIssued");
        assertThat(request.text(Item.REQUEST_OUTCOME)).contains("H");
        assertThat(request.text(Item.RECEIVED_DATE)).contains("2024-08-14");
        Section assessment = request.part(Block.ASSESSMENT);
        assertThat(assessment.text(Item.ASSESSMENT_OUTCOME)).contains("Y");
        assertThat(assessment.text(Item.ASSESSMENT_OUTCOME_DATE)).contains("2025-01-01");
        assertThat(assessment.text(Item.WEEK20)).contains("0");
    }

    @Test
    void a_refusal_stays_a_refusal_though_mediation_turned_it_round() {
        Section request = one(
                "2025-02-03 RequestReceived source=2",
                "2025-03-14 DecidedNotToAssess",
                "2025-05-01 MediationRequested issue=ASSESS",
                "2025-06-01 MediationHeld",
                "2025-06-09 MediationAgreed agreed=assess",
                "2025-06-20 DecidedToAssess",
                "2025-09-10 FinalPlanIssued");
        assertThat(request.text(Item.REQUEST_OUTCOME)).contains("N");
        assertThat(request.text(Item.REQUEST_OUTCOME_DATE)).contains("2025-03-14");
        assertThat(request.text(Item.REQUEST_MEDIATION)).contains("1");
        assertThat(request.text(Item.REQUEST_TRIBUNAL)).contains("0");
        assertThat(request.part(Block.ASSESSMENT).text(Item.ASSESSMENT_OUTCOME)).contains("Y");
    }

    @Test
    void what_is_decided_between_the_period_and_the_survey_day_is_still_open() {
        Section request = one("2025-12-01 RequestReceived source=3", "2026-01-07 DecidedToAssess");
        assertThat(request.text(Item.REQUEST_OUTCOME)).contains("A");
        assertThat(request.has(Item.REQUEST_OUTCOME_DATE)).isFalse();
        assertThat(request.part(Block.ASSESSMENT).exists()).isFalse();
        Section assessed =
                one("2025-08-01 RequestReceived source=3", "2025-09-07 DecidedToAssess", "2026-01-05 FinalPlanIssued");
        assertThat(assessed.part(Block.ASSESSMENT).text(Item.ASSESSMENT_OUTCOME))
                .contains("A");
        assertThat(assessed.part(Block.ACTIVE_PLANS).exists()).isFalse();
    }

    @Test
    void what_was_over_before_the_period_is_not_reported() {
        assertThat(requests("2024-02-03 RequestReceived source=2", "2024-03-14 DecidedNotToAssess"))
                .isEmpty();
        assertThat(requests("2024-02-03 RequestReceived source=2", "2024-03-14 RequestWithdrawn"))
                .isEmpty();
        assertThat(requests("2019-02-03 FinalPlanIssued", "2024-12-31 PlanCeased"))
                .isEmpty();
        assertThat(requests("2026-01-10 RequestReceived source=2")).isEmpty();
    }

    @Test
    void a_plan_that_came_is_historical_with_its_first_day_and_where_it_came_from() {
        Section request = one("2025-09-01 PlanTransferredIn madeOn=2025-02-10;authority=330");
        assertThat(request.text(Item.REQUEST_OUTCOME)).contains("H");
        assertThat(request.part(Block.ASSESSMENT).text(Item.ASSESSMENT_OUTCOME)).contains("H");
        assertThat(request.part(Block.ASSESSMENT).part(Block.NAMED_PLAN).text(Item.START_DATE))
                .contains("2025-02-10");
        assertThat(request.part(Block.ACTIVE_PLANS).text(Item.TRANSFER_LA)).contains("330");
    }

    @Test
    void a_person_who_moved_during_the_assessment_is_exported_and_nothing_follows() {
        Section request = one(
                "2025-01-06 RequestReceived source=1",
                "2025-02-10 DecidedToAssess",
                "2025-03-01 MovedOutDuringAssessment");
        assertThat(request.text(Item.REQUEST_OUTCOME)).contains("Y");
        assertThat(request.text(Item.EXPORTED)).contains("XXX");
        assertThat(request.part(Block.ASSESSMENT).exists()).isFalse();
    }

    @Test
    void the_day_of_a_draft_is_that_of_the_letter_or_of_the_notice_after_it() {
        String plan = "2020-05-01 FinalPlanIssued";
        Section with = one(
                plan,
                "2025-10-14 ReviewMeetingHeld",
                "2025-11-04 ReviewDecisionNotified outcome=A;amendmentsEnclosed=true");
        assertThat(with.part(Block.ACTIVE_PLANS).text(Item.REVIEW_DRAFT)).contains("2025-11-04");
        Section after = one(
                plan,
                "2025-10-14 ReviewMeetingHeld",
                "2025-11-10 ReviewDecisionNotified outcome=A;amendmentsEnclosed=false",
                "2025-11-25 AmendmentNoticeSent");
        assertThat(after.part(Block.ACTIVE_PLANS).text(Item.REVIEW_DRAFT)).contains("2025-11-25");
        assertThat(after.part(Block.ACTIVE_PLANS).text(Item.LAST_REVIEW)).contains("2025-11-10");
    }
}
