package sightline.journey.state;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.journey.event.EventName;

/** Events by what they do to a journey. */
final class EventNames {

    /** Those that start a journey, decide something about it, or end it. */
    static final Set<EventName> DECIDING = Arrays.stream(EventName.values())
            .filter(name -> name.written()
                    .matches("(Request(Received|Withdrawn)|Brought|Decided(To|NotTo)(Assess|Amend)|DecidedNotToIssue"
                            + "|AssessmentWithdrawn|Final|Amended|Draft|PlanCeased|PlanTransferred|MovedOut"
                            + "|ReviewDecision|ReassessmentDecided|CeaseDecision).*"))
            .collect(Collectors.toUnmodifiableSet());

    private EventNames() {}
}
