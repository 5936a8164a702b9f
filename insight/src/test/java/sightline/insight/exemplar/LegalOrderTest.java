package sightline.insight.exemplar;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalOrderTest {

    private static final Set<String> BEGINNINGS =
            Set.of("RequestReceived", "BroughtToAttention", "FinalPlanIssued", "PlanTransferredIn");

    private static final Set<String> ENDS = Set.of(
            "RequestWithdrawn", "AssessmentWithdrawn", "MovedOutDuringAssessment", "PlanCeased", "PlanTransferredOut");

    private static final List<String> ROUND =
            List.of("ReviewScheduled", "ReviewMeetingHeld", "ReviewReportSent", "ReviewDecisionNotified");

    private static final String A_REQUEST = "RequestReceived BroughtToAttention";
    private static final String A_SETTLEMENT = "MediationAgreed AppealConceded TribunalOrderMade";
    private static final String A_PLAN = "FinalPlanIssued PlanTransferredIn";

    /** What must have happened before: at least one of each set. */
    private static final Map<String, List<String>> BEFORE = Map.ofEntries(
            entry("PartnersNotified", List.of(A_REQUEST)),
            entry("RequestWithdrawn", List.of(A_REQUEST)),
            entry("DecidedToAssess", List.of(A_REQUEST)),
            entry("DecidedNotToAssess", List.of(A_REQUEST)),
            entry("AdviceRequested", List.of("DecidedToAssess ReassessmentDecided")),
            entry("AdviceWaived", List.of("DecidedToAssess")),
            entry("DecidedToIssue", List.of("DecidedToAssess", "AdviceReceived")),
            entry("DecidedNotToIssue", List.of("DecidedToAssess", "AdviceReceived")),
            entry("DraftServed", List.of("DecidedToIssue " + A_SETTLEMENT)),
            entry("SettingConsulted", List.of("DraftServed")),
            entry("SettingReplied", List.of("SettingConsulted")),
            entry("MeetingRequired", List.of("DraftServed")),
            entry("RepresentationsReceived", List.of("DraftServed ReviewDecisionNotified AmendmentNoticeSent")),
            entry("PersonalBudgetAgreed", List.of(A_PLAN)),
            entry("DirectPaymentReviewed", List.of("DirectPaymentStarted")),
            entry("ReviewScheduled", List.of(A_PLAN)),
            entry("ReviewMeetingHeld", List.of("ReviewScheduled", "ReviewInvited", "ReviewAdviceCirculated")),
            entry("ReviewReportSent", List.of("ReviewMeetingHeld")),
            entry("AmendmentNoticeSent", List.of("ReviewDecisionNotified")),
            entry("AmendedPlanIssued", List.of(A_PLAN, "ReviewDecisionNotified ReassessmentDecided " + A_SETTLEMENT)),
            entry("DecidedNotToAmend", List.of("ReviewDecisionNotified AmendmentNoticeSent")),
            entry("PhaseTransferIdentified", List.of(A_PLAN)),
            entry("ReassessmentDecided", List.of("ReassessmentRequested")),
            entry("CeaseConsidered", List.of("ReviewMeetingHeld")),
            entry("CeaseConsulted", List.of("CeaseConsidered")),
            entry("CeaseDecisionNotified", List.of("CeaseConsulted", "ReviewDecisionNotified")),
            entry("PlanCeased", List.of("CeaseDecisionNotified")),
            entry("MediationHeld", List.of("MediationRequested")),
            entry("MediationAgreed", List.of("MediationHeld")),
            entry("CertificateIssued", List.of("MediationAdviserContacted")),
            entry("AppealRegistered", List.of("CertificateIssued")),
            entry("AppealConceded", List.of("AppealRegistered")),
            entry("TribunalOrderMade", List.of("AppealRegistered")),
            entry("PlanTransferredOut", List.of("MoveNotified")),
            entry("MoveNotified", List.of(A_PLAN)),
            entry("TransferNoticeSent", List.of("PlanTransferredIn")),
            entry("DetentionEnded", List.of("DetentionStarted")));

    static Stream<Told> logs() {
        return Stream.of(
                Told.of("psychologists-leave", 8000, 4, 1),
                Told.of("steady", 4000, 3, 2),
                Told.of("officers-leave", 4000, 4, 3),
                Told.of("backlog-cleared", 4000, 4, 4));
    }

    @ParameterizedTest
    @MethodSource("logs")
    void every_event_follows_what_it_rests_on(Told told) {
        List<String> wrong = new ArrayList<>();
        told.journeys().forEach((journey, events) -> {
            Set<String> happened = new HashSet<>();
            for (LogEvent event : events) {
                String name = event.name();
                boolean wellPlaced = happened.isEmpty()
                        ? BEGINNINGS.contains(name)
                        : BEFORE.getOrDefault(name, List.of()).stream()
                                .allMatch(any -> Stream.of(any.split(" ")).anyMatch(happened::contains));
                if (!wellPlaced || happened.stream().anyMatch(ENDS::contains)) {
                    wrong.add("%s %s %s after %s".formatted(journey, event.date(), name, happened));
                }
                happened.add(name);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("logs")
    void a_plan_after_a_request_comes_once_after_a_decision_all_advice_and_a_draft(Told told) {
        for (List<LogEvent> events : told.journeys().values()) {
            Map<String, Integer> awaited = new HashMap<>();
            List<String> names = new ArrayList<>();
            for (LogEvent event : events) {
                String adviser = event.detail().getOrDefault("adviser", "");
                switch (event.name()) {
                    case "AdviceRequested" -> awaited.merge(adviser, 1, Integer::sum);
                    case "AdviceReceived" ->
                        assertThat(awaited.merge(adviser, -1, Integer::sum)).isZero();
                    case "AppointmentMissed" -> assertThat(awaited).containsEntry(adviser, 1);
                    case "FinalPlanIssued" -> {
                        assertThat(names).doesNotContain("FinalPlanIssued");
                        if (!names.isEmpty()) {
                            assertThat(names).contains("DecidedToAssess", "DraftServed");
                            assertThat(awaited.values()).allMatch(count -> count == 0);
                        }
                    }
                    default -> {}
                }
                names.add(event.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void a_refusal_is_only_reversed_by_agreement_concession_or_order(Told told) {
        Set<String> settlements = Set.of(A_SETTLEMENT.split(" "));
        for (List<LogEvent> events : told.journeys().values()) {
            boolean refused = false;
            for (LogEvent event : events) {
                refused |= Set.of("DecidedNotToAssess", "DecidedNotToIssue").contains(event.name());
                refused &= !settlements.contains(event.name());
                assertThat(refused && Set.of("DecidedToAssess", "DraftServed").contains(event.name()))
                        .as("%s %s", event.journey(), event.date())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void reviews_go_round_from_meeting_to_decision(Told told) {
        for (List<LogEvent> events : told.journeys().values()) {
            List<String> round = events.stream()
                    .skip(Told.wasThere(events) ? 2 : 0)
                    .map(LogEvent::name)
                    .filter(ROUND::contains)
                    .toList();
            for (int i = 0; i < round.size(); i++) {
                assertThat(round.get(i)).isEqualTo(ROUND.get(i % ROUND.size()));
            }
        }
    }

    @Test
    void limits_that_protect_a_family_are_nearly_always_kept() {
        long tooSoon = 0;
        long plans = 0;
        for (List<LogEvent> events : Told.of("steady", 8000, 4, 5).journeys().values()) {
            LocalDate served = Told.START;
            for (LogEvent event : events) {
                served = event.name().equals("DraftServed") ? event.date() : served;
                if (event.name().equals("FinalPlanIssued") && events.getFirst() != event) {
                    plans++;
                    tooSoon += event.date().isBefore(served.plusDays(15)) ? 1 : 0;
                    assertThat(event.date()).isAfterOrEqualTo(served.plusDays(14));
                }
            }
            Told.first(events, "PlanCeased")
                    .ifPresent(day -> assertThat(day)
                            .isAfterOrEqualTo(Told.first(events, "CeaseDecisionNotified")
                                    .orElseThrow()
                                    .plusMonths(2)));
        }
        assertThat((double) tooSoon / plans).isBetween(0.001, 0.01);
    }
}
