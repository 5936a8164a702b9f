package sightline.journey.event;

import java.time.LocalDate;

/** What happened on a day of a journey. */
public sealed interface Event
        permits Happened,
                RequestReceived,
                BroughtToAttention,
                AdviceEvent,
                ExceptionRecorded,
                SettingClosureKnown,
                ReviewDecisionNotified,
                ReassessmentDecided,
                PhaseTransferIdentified,
                DisputeSettled,
                DecisionAnswered,
                MediationRequested,
                MoveNotified,
                PlanTransferredIn,
                Correction {

    /** The bare fact: name, day, journey, and the detail as it was written. */
    Happened at();

    /** The same data under another bare fact: of another journey or day. */
    Event with(Happened other);

    /** What kind of event it is. */
    default EventName name() {
        return at().what();
    }

    /** The day it took effect. */
    default LocalDate date() {
        return at().day();
    }
}
