package sightline.journey.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The name of an event: a sentence in the past tense, as it stands in the event log and in the record. */
public enum EventName {
    /** Person registered. */
    PERSON_REGISTERED("PersonRegistered", "Person registered"),
    /** Person amended. */
    PERSON_AMENDED("PersonAmended", "Person amended"),
    /** Request received. */
    REQUEST_RECEIVED("RequestReceived", "Request received"),
    /** Brought to attention. */
    BROUGHT_TO_ATTENTION("BroughtToAttention", "Brought to attention"),
    /** Consulted on assessment. */
    CONSULTED_ON_ASSESSMENT("ConsultedOnAssessment", "Consulted on assessment"),
    /** Partners notified. */
    PARTNERS_NOTIFIED("PartnersNotified", "Partners notified"),
    /** Request withdrawn. */
    REQUEST_WITHDRAWN("RequestWithdrawn", "Request withdrawn"),
    /** Decided to assess. */
    DECIDED_TO_ASSESS("DecidedToAssess", "Decided to assess"),
    /** Decided not to assess. */
    DECIDED_NOT_TO_ASSESS("DecidedNotToAssess", "Decided not to assess"),
    /** Advice requested. */
    ADVICE_REQUESTED("AdviceRequested", "Advice requested"),
    /** Advice waived. */
    ADVICE_WAIVED("AdviceWaived", "Advice waived"),
    /** Advice received. */
    ADVICE_RECEIVED("AdviceReceived", "Advice received"),
    /** Appointment missed. */
    APPOINTMENT_MISSED("AppointmentMissed", "Appointment missed"),
    /** Exception recorded. */
    EXCEPTION_RECORDED("ExceptionRecorded", "Exception recorded"),
    /** Setting closure known. */
    SETTING_CLOSURE_KNOWN("SettingClosureKnown", "Setting closure known"),
    /** Decided to issue. */
    DECIDED_TO_ISSUE("DecidedToIssue", "Decided to issue"),
    /** Decided not to issue. */
    DECIDED_NOT_TO_ISSUE("DecidedNotToIssue", "Decided not to issue"),
    /** Assessment withdrawn. */
    ASSESSMENT_WITHDRAWN("AssessmentWithdrawn", "Assessment withdrawn"),
    /** Draft served. */
    DRAFT_SERVED("DraftServed", "Draft served"),
    /** Representations received. */
    REPRESENTATIONS_RECEIVED("RepresentationsReceived", "Representations received"),
    /** Setting requested. */
    SETTING_REQUESTED("SettingRequested", "Setting requested"),
    /** Meeting required. */
    MEETING_REQUIRED("MeetingRequired", "Meeting required"),
    /** Setting consulted. */
    SETTING_CONSULTED("SettingConsulted", "Setting consulted"),
    /** Setting replied. */
    SETTING_REPLIED("SettingReplied", "Setting replied"),
    /** Final plan issued. */
    FINAL_PLAN_ISSUED("FinalPlanIssued", "Final plan issued"),
    /** Personal budget agreed. */
    PERSONAL_BUDGET_AGREED("PersonalBudgetAgreed", "Personal budget agreed"),
    /** Direct payment started. */
    DIRECT_PAYMENT_STARTED("DirectPaymentStarted", "Direct payment started"),
    /** Direct payment reviewed. */
    DIRECT_PAYMENT_REVIEWED("DirectPaymentReviewed", "Direct payment reviewed"),
    /** Direct payment stopped. */
    DIRECT_PAYMENT_STOPPED("DirectPaymentStopped", "Direct payment stopped"),
    /** Placement started. */
    PLACEMENT_STARTED("PlacementStarted", "Placement started"),
    /** Placement ended. */
    PLACEMENT_ENDED("PlacementEnded", "Placement ended"),
    /** Placement changed. */
    PLACEMENT_CHANGED("PlacementChanged", "Placement changed"),
    /** Need recorded. */
    NEED_RECORDED("NeedRecorded", "Need recorded"),
    /** Review scheduled. */
    REVIEW_SCHEDULED("ReviewScheduled", "Review scheduled"),
    /** Review invited. */
    REVIEW_INVITED("ReviewInvited", "Review invited"),
    /** Review advice circulated. */
    REVIEW_ADVICE_CIRCULATED("ReviewAdviceCirculated", "Review advice circulated"),
    /** Review meeting held. */
    REVIEW_MEETING_HELD("ReviewMeetingHeld", "Review meeting held"),
    /** Review report sent. */
    REVIEW_REPORT_SENT("ReviewReportSent", "Review report sent"),
    /** Review decision notified. */
    REVIEW_DECISION_NOTIFIED("ReviewDecisionNotified", "Review decision notified"),
    /** Amendment notice sent. */
    AMENDMENT_NOTICE_SENT("AmendmentNoticeSent", "Amendment notice sent"),
    /** Amended plan issued. */
    AMENDED_PLAN_ISSUED("AmendedPlanIssued", "Amended plan issued"),
    /** Decided not to amend. */
    DECIDED_NOT_TO_AMEND("DecidedNotToAmend", "Decided not to amend"),
    /** Phase transfer identified. */
    PHASE_TRANSFER_IDENTIFIED("PhaseTransferIdentified", "Phase transfer identified"),
    /** Reassessment requested. */
    REASSESSMENT_REQUESTED("ReassessmentRequested", "Reassessment requested"),
    /** Reassessment decided. */
    REASSESSMENT_DECIDED("ReassessmentDecided", "Reassessment decided"),
    /** Cease considered. */
    CEASE_CONSIDERED("CeaseConsidered", "Cease considered"),
    /** Cease consulted. */
    CEASE_CONSULTED("CeaseConsulted", "Cease consulted"),
    /** Cease decision notified. */
    CEASE_DECISION_NOTIFIED("CeaseDecisionNotified", "Cease decision notified"),
    /** Plan ceased. */
    PLAN_CEASED("PlanCeased", "Plan ceased"),
    /** Mediation adviser contacted. */
    MEDIATION_ADVISER_CONTACTED("MediationAdviserContacted", "Mediation adviser contacted"),
    /** Certificate issued. */
    CERTIFICATE_ISSUED("CertificateIssued", "Certificate issued"),
    /** Mediation requested. */
    MEDIATION_REQUESTED("MediationRequested", "Mediation requested"),
    /** Mediation held. */
    MEDIATION_HELD("MediationHeld", "Mediation held"),
    /** Mediation agreed. */
    MEDIATION_AGREED("MediationAgreed", "Mediation agreed"),
    /** Appeal registered. */
    APPEAL_REGISTERED("AppealRegistered", "Appeal registered"),
    /** Appeal conceded. */
    APPEAL_CONCEDED("AppealConceded", "Appeal conceded"),
    /** Tribunal order made. */
    TRIBUNAL_ORDER_MADE("TribunalOrderMade", "Tribunal order made"),
    /** Recommendation made. */
    RECOMMENDATION_MADE("RecommendationMade", "Recommendation made"),
    /** Recommendation answered. */
    RECOMMENDATION_ANSWERED("RecommendationAnswered", "Recommendation answered"),
    /** Move notified. */
    MOVE_NOTIFIED("MoveNotified", "Move notified"),
    /** Plan transferred out. */
    PLAN_TRANSFERRED_OUT("PlanTransferredOut", "Plan transferred out"),
    /** Plan transferred in. */
    PLAN_TRANSFERRED_IN("PlanTransferredIn", "Plan transferred in"),
    /** Moved out during assessment. */
    MOVED_OUT_DURING_ASSESSMENT("MovedOutDuringAssessment", "Moved out during assessment"),
    /** Detention started. */
    DETENTION_STARTED("DetentionStarted", "Detention started"),
    /** Detention ended. */
    DETENTION_ENDED("DetentionEnded", "Detention ended"),
    /** Health body notified. */
    HEALTH_BODY_NOTIFIED("HealthBodyNotified", "Health body notified"),
    /** Local offer comments published. */
    LOCAL_OFFER_COMMENTS_PUBLISHED("LocalOfferCommentsPublished", "Local offer comments published"),
    /** Transfer notice sent. */
    TRANSFER_NOTICE_SENT("TransferNoticeSent", "Transfer notice sent"),
    /** Agreement carried out. */
    AGREEMENT_CARRIED_OUT("AgreementCarriedOut", "Agreement carried out"),
    /** Event corrected. */
    EVENT_CORRECTED("EventCorrected", "Event corrected"),
    /** Event reversed. */
    EVENT_REVERSED("EventReversed", "Event reversed");

    private static final Map<String, EventName> BY_WRITTEN =
            Arrays.stream(values()).collect(Collectors.toMap(EventName::written, Function.identity()));

    private final String written;
    private final String words;

    EventName(String written, String words) {
        this.written = written;
        this.words = words;
    }

    /** The name as the event log writes it, such as {@code RequestReceived}. */
    public String written() {
        return written;
    }

    /** The name for people, such as "Request received". */
    public String words() {
        return words;
    }

    /** The event that the event log writes so; empty where there is none of that name. */
    public static Optional<EventName> named(String written) {
        return Optional.ofNullable(BY_WRITTEN.get(written));
    }
}
