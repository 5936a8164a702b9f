package sightline.insight.flow;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.ASSESSMENT_WITHDRAWN;
import static sightline.journey.event.EventName.CEASE_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_AMEND;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;
import static sightline.journey.event.EventName.REPRESENTATIONS_RECEIVED;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;

/**
 * Where the time goes: the steps on which most weeks are spent in all, that is how often times how long. The time in which
 * nothing is owed, such as that between a plan and its next review, is none of it.
 */
public final class Bottlenecks {

    /** With these a stretch of work ends. */
    private static final Set<EventName> ENDS = EnumSet.of(
            REQUEST_WITHDRAWN,
            DECIDED_NOT_TO_ASSESS,
            DECIDED_NOT_TO_ISSUE,
            ASSESSMENT_WITHDRAWN,
            FINAL_PLAN_ISSUED,
            REVIEW_DECISION_NOTIFIED,
            AMENDED_PLAN_ISSUED,
            DECIDED_NOT_TO_AMEND,
            CEASE_DECISION_NOTIFIED,
            PLAN_CEASED,
            PLAN_TRANSFERRED_OUT,
            PLAN_TRANSFERRED_IN);

    /** What is still owed after a review's decision to change the plan. */
    private static final Set<EventName> AMENDING =
            EnumSet.of(AMENDMENT_NOTICE_SENT, AMENDED_PLAN_ISSUED, DECIDED_NOT_TO_AMEND, REPRESENTATIONS_RECEIVED);

    private Bottlenecks() {}

    /** The steps of a map that take most weeks in all, at most so many, the longest first; steps within a week are none. */
    public static List<Arrow> of(Flow flow, int most) {
        return flow.arrows().stream()
                .filter(Bottlenecks::isWork)
                .filter(arrow -> arrow.days().medianWeeks() >= 1)
                .sorted(Comparator.comparingLong((Arrow arrow) -> arrow.days().sum())
                        .reversed()
                        .thenComparing(Arrow::from)
                        .thenComparing(Arrow::to))
                .limit(most)
                .toList();
    }

    /** Whether somebody owes something during a step. */
    public static boolean isWork(Arrow arrow) {
        return !ENDS.contains(arrow.from())
                || arrow.from() == REVIEW_DECISION_NOTIFIED && AMENDING.contains(arrow.to());
    }

    /** The share that one of its steps has in all weeks of a map in which something was owed, in per cent. */
    public static double share(Flow flow, Arrow arrow) {
        long all = flow.arrows().stream()
                .filter(Bottlenecks::isWork)
                .mapToLong(other -> other.days().sum())
                .sum();
        return all == 0 ? 0 : 100.0 * arrow.days().sum() / all;
    }
}
