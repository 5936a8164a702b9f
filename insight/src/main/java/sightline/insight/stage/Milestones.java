package sightline.insight.stage;

import static sightline.journey.event.EventName.ASSESSMENT_WITHDRAWN;
import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.MOVED_OUT_DURING_ASSESSMENT;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;

/**
 * The days that divide a first assessment, each the first of its kind.
 *
 * @param request the request, or the day on which the authority came to know
 * @param assess the decision to assess
 * @param refused the decision not to assess
 * @param draft the draft plan
 * @param settled the final plan, or the decision not to issue one
 * @param plan the final plan
 * @param left the request or the assessment was withdrawn, or the family moved away
 */
public record Milestones(
        OptionalInt request,
        OptionalInt assess,
        OptionalInt refused,
        OptionalInt draft,
        OptionalInt settled,
        OptionalInt plan,
        OptionalInt left) {

    private static final Set<EventName> REQUESTS = Set.of(REQUEST_RECEIVED, BROUGHT_TO_ATTENTION);
    private static final Set<EventName> LEAVING =
            Set.of(REQUEST_WITHDRAWN, ASSESSMENT_WITHDRAWN, MOVED_OUT_DURING_ASSESSMENT);

    /** The milestones among events that are in order. */
    public static Milestones of(List<Event> events) {
        return new Milestones(
                first(events, REQUESTS),
                first(events, Set.of(DECIDED_TO_ASSESS)),
                first(events, Set.of(DECIDED_NOT_TO_ASSESS)),
                first(events, Set.of(DRAFT_SERVED)),
                first(events, Set.of(FINAL_PLAN_ISSUED, DECIDED_NOT_TO_ISSUE)),
                first(events, Set.of(FINAL_PLAN_ISSUED)),
                first(events, LEAVING));
    }

    /** The first of some days, of those that are there. */
    public static OptionalInt earliest(OptionalInt... days) {
        return Arrays.stream(days).flatMapToInt(OptionalInt::stream).min();
    }

    private static OptionalInt first(List<Event> events, Set<EventName> names) {
        for (Event event : events) {
            if (names.contains(event.name())) {
                return OptionalInt.of((int) event.date().toEpochDay());
            }
        }
        return OptionalInt.empty();
    }
}
