package sightline.journey.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.journey.Story;

/** One journey in which everything happens, and which duties it has clocks for. */
final class EveryClock {

    private EveryClock() {}

    static Set<String> ids() {
        return Story.reckoner()
                .clocks(
                        Story.of(
                                "2024-01-02 PersonRegistered dob=2021-01-01",
                                "2024-02-01 RequestReceived",
                                "2024-03-01 AdviceRequested adviser=medical",
                                "2024-04-01 DraftServed",
                                "2024-05-01 FinalPlanIssued",
                                "2024-05-02 MediationAdviserContacted",
                                "2024-05-03 MediationRequested health=true",
                                "2024-05-03 MediationRequested health=only",
                                "2024-05-04 HealthBodyNotified",
                                "2024-05-05 MediationAgreed agreed=other",
                                "2024-05-06 AppealRegistered",
                                "2024-06-01 TribunalOrderMade order=assess",
                                "2024-06-02 TribunalOrderMade order=make-plan",
                                "2024-06-03 TribunalOrderMade order=reconsider",
                                "2024-06-04 TribunalOrderMade order=contents",
                                "2024-06-05 TribunalOrderMade order=section-I",
                                "2024-06-06 TribunalOrderMade order=cease-upheld",
                                "2024-06-07 AppealConceded order=contents",
                                "2024-06-08 RecommendationMade",
                                "2024-07-01 DirectPaymentStarted",
                                "2024-08-01 PhaseTransferIdentified kind=other;transferDate=2025-09-01",
                                "2024-08-01 PhaseTransferIdentified kind=secondary-to-post16;transferDate=2025-09-01",
                                "2024-08-01 PhaseTransferIdentified kind=post16-to-post16;transferDate=2025-09-01",
                                "2024-08-20 ReviewMeetingHeld",
                                "2024-09-01 ReviewDecisionNotified outcome=A;amendmentsEnclosed=false",
                                "2024-09-02 AmendmentNoticeSent",
                                "2024-10-01 ReviewMeetingHeld",
                                "2024-11-01 ReassessmentRequested",
                                "2024-11-02 ReassessmentDecided outcome=Y",
                                "2024-12-01 CeaseDecisionNotified",
                                "2025-01-01 MoveNotified movedOn=2025-02-01",
                                "2025-02-01 PlanTransferredIn madeOn=2024-05-01"),
                        LocalDate.of(2025, 3, 1))
                .stream()
                .map(clock -> clock.duty().id())
                .collect(Collectors.toSet());
    }
}
