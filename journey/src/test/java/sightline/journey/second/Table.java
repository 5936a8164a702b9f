package sightline.journey.second;

import java.util.List;

/** The timetable in one place: duty; step; trigger; limit; met by; falls away with; grounds. */
final class Table {

    private static final String ROWS = """
            A4;;RequestReceived BroughtToAttention;W6;DecidedToAssess DecidedNotToAssess;RequestWithdrawn AssessmentWithdrawn MovedOutDuringAssessment;X1 X2 X3 X4
            A7;;RequestReceived BroughtToAttention;W16;DecidedNotToIssue;RequestWithdrawn AssessmentWithdrawn MovedOutDuringAssessment DecidedNotToAssess FinalPlanIssued;X1 X2 X3 X4
            A10;;RequestReceived BroughtToAttention;W20;FinalPlanIssued;RequestWithdrawn AssessmentWithdrawn MovedOutDuringAssessment DecidedNotToAssess DecidedNotToIssue;X1 X2 X3 X4
            A6;adviser;AdviceRequested;W6;AdviceReceived;AdviceWaived RequestWithdrawn AssessmentWithdrawn MovedOutDuringAssessment;X3 X4 X5
            A9;;DraftServed;window15;FinalPlanIssued;DecidedNotToIssue RequestWithdrawn AssessmentWithdrawn MovedOutDuringAssessment;
            R1;;FinalPlanIssued;P12;ReviewDecisionNotified;PlanCeased PlanTransferredOut;
            R2;;ReviewDecisionNotified;P12;ReviewDecisionNotified;PlanCeased PlanTransferredOut;
            R3;after 3 months;FinalPlanIssued;M3;ReviewDecisionNotified;PlanCeased PlanTransferredOut;
            R3;after 6 months;FinalPlanIssued;M6;ReviewDecisionNotified;PlanCeased PlanTransferredOut;
            R8;;ReviewMeetingHeld;W2;ReviewReportSent;;
            R9;;ReviewMeetingHeld;W4;ReviewDecisionNotified;;
            R10;;ReviewMeetingHeld;W4;notice;;
            R11;;notice;window15;AmendedPlanIssued;DecidedNotToAmend;
            R12;;notice;amend;AmendedPlanIssued;DecidedNotToAmend;
            R12b;;ReviewMeetingHeld;W12;AmendedPlanIssued;DecidedNotToAmend;
            R13;;notice;W8;DecidedNotToAmend;AmendedPlanIssued;
            P1;;PhaseTransferIdentified[kind=secondary-to-post16];before-0331;AmendedPlanIssued;PlanCeased PlanTransferredOut;
            P2;;PhaseTransferIdentified[kind=other];before-0215;AmendedPlanIssued;PlanCeased PlanTransferredOut;
            P3;;PhaseTransferIdentified[kind=post16-to-post16];five-months;AmendedPlanIssued;PlanCeased PlanTransferredOut;
            Z2;;ReassessmentRequested;D15;ReassessmentDecided;;
            Z4;;ReassessmentDecided;W14;AmendedPlanIssued FinalPlanIssued;PlanCeased PlanTransferredOut;X1 X2 X3 X4
            C4;;CeaseDecisionNotified;stop;PlanCeased;PlanTransferredOut;
            V1;;MoveNotified;move;PlanTransferredOut;;
            V3;;PlanTransferredIn;W6;TransferNoticeSent;;
            V4;;PlanTransferredIn;first-review;ReviewDecisionNotified;PlanCeased PlanTransferredOut;
            J2;;DirectPaymentStarted;P3;DirectPaymentReviewed;DirectPaymentStopped PlanCeased PlanTransferredOut;
            T1;;letter;appeal;AppealRegistered;;
            T2;;letter;M2;MediationAdviserContacted;;
            T3;;MediationAdviserContacted;after3;CertificateIssued;MediationRequested;
            T4;;MediationRequested[health=] MediationRequested[health=false] MediationRequested[health=true];D30;MediationHeld;;
            T5;;MediationRequested[health=true] MediationRequested[health=only];after3;HealthBodyNotified;;
            T6;;HealthBodyNotified;health-only;MediationHeld;;
            T8;;MediationAgreed[agreed=other];W2;AgreementCarriedOut;;
            T10;;AppealRegistered;tribunal30;;AppealConceded TribunalOrderMade;
            T12;;TribunalOrderMade[order=assess] MediationAgreed[agreed=assess];W2;DecidedToAssess;;X1 X2 X3 X4 X4T
            T12a;;TribunalOrderMade[order=assess] MediationAgreed[agreed=assess];W10;DecidedNotToIssue;FinalPlanIssued;X1 X2 X3 X4 X4T
            T12b;;TribunalOrderMade[order=assess] MediationAgreed[agreed=assess];W14;FinalPlanIssued;DecidedNotToIssue;X1 X2 X3 X4 X4T
            T13;draft;TribunalOrderMade[order=make-plan] MediationAgreed[agreed=make-plan];W5;DraftServed;;X1 X2 X3 X4 X4T
            T13;final;TribunalOrderMade[order=make-plan] MediationAgreed[agreed=make-plan];W11;FinalPlanIssued;;X1 X2 X3 X4 X4T
            T14;;TribunalOrderMade[order=reconsider];W2;DraftServed DecidedNotToIssue;;X1 X2 X3 X4 X4T
            T15;;TribunalOrderMade[order=contents] TribunalOrderMade[order=refusal-to-amend] MediationAgreed[agreed=contents];W5;AmendedPlanIssued;;X1 X2 X3 X4 X4T
            T16;;TribunalOrderMade[order=section-I] MediationAgreed[agreed=section-I];W2;AmendedPlanIssued;;X1 X2 X3 X4 X4T
            T17;;TribunalOrderMade[order=cease-dismissed];D0;PlanCeased;;X1 X2 X3 X4 X4T
            T17;;TribunalOrderMade[order=cease-upheld];D0;goes-on;;X1 X2 X3 X4 X4T
            T17;;TribunalOrderMade[order=cease-upheld-amend];W5;AmendedPlanIssued;;X1 X2 X3 X4 X4T
            T18;notify;AppealConceded[order=assess];W2;DecidedToAssess;;X1 X2 X3 X4 X4T
            T18;reasons;AppealConceded[order=assess];W10;DecidedNotToIssue;FinalPlanIssued;X1 X2 X3 X4 X4T
            T18;final;AppealConceded[order=assess];W14;FinalPlanIssued;DecidedNotToIssue;X1 X2 X3 X4 X4T
            T18;draft;AppealConceded[order=make-plan];W5;DraftServed;;X1 X2 X3 X4 X4T
            T18;final;AppealConceded[order=make-plan];W11;FinalPlanIssued;;X1 X2 X3 X4 X4T
            T18;amend;AppealConceded[order=contents] AppealConceded[order=refusal-to-amend] AppealConceded[order=cease-upheld] AppealConceded[order=cease-upheld-amend] AppealConceded[order=cease-dismissed];W5;AmendedPlanIssued;;X1 X2 X3 X4 X4T
            T18;amend;AppealConceded[order=section-I];W2;AmendedPlanIssued;;X1 X2 X3 X4 X4T
            T20;;RecommendationMade;W5;RecommendationAnswered;;
            """;

    private Table() {}

    static List<Row> rows() {
        return ROWS.lines().map(Row::read).toList();
    }
}
