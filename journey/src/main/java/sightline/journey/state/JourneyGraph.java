package sightline.journey.state;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.ASSESSMENT_WITHDRAWN;
import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.CEASE_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_AMEND;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.MOVED_OUT_DURING_ASSESSMENT;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;
import static sightline.journey.event.EventName.REASSESSMENT_DECIDED;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;
import static sightline.journey.state.JourneyState.ASSESSING;
import static sightline.journey.state.JourneyState.BEING_AMENDED;
import static sightline.journey.state.JourneyState.BEING_REASSESSED;
import static sightline.journey.state.JourneyState.BROKEN_OFF;
import static sightline.journey.state.JourneyState.DRAFTED;
import static sightline.journey.state.JourneyState.ENDED;
import static sightline.journey.state.JourneyState.ENDING;
import static sightline.journey.state.JourneyState.IN_REVIEW;
import static sightline.journey.state.JourneyState.MOVED_AWAY;
import static sightline.journey.state.JourneyState.NOT_STARTED;
import static sightline.journey.state.JourneyState.PLAN_IN_FORCE;
import static sightline.journey.state.JourneyState.REFUSED;
import static sightline.journey.state.JourneyState.REQUESTED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.ReassessmentDecided;
import sightline.journey.event.ReviewDecisionNotified;

/** The states of a journey and the events that lead from one to the next, as a value. */
public final class JourneyGraph {

    private static final Set<JourneyState> WITH_A_PLAN =
            EnumSet.of(PLAN_IN_FORCE, IN_REVIEW, BEING_AMENDED, BEING_REASSESSED, ENDING);

    private static final Map<EventName, JourneyState> TELLING = Map.of(
            FINAL_PLAN_ISSUED, PLAN_IN_FORCE,
            AMENDED_PLAN_ISSUED, PLAN_IN_FORCE,
            PLAN_TRANSFERRED_IN, PLAN_IN_FORCE,
            PLAN_CEASED, ENDED,
            PLAN_TRANSFERRED_OUT, MOVED_AWAY);

    private static final List<Step> STEPS = made();
    private static final Map<JourneyState, Map<EventName, JourneyState>> WAYS = ways();
    private static final Set<EventName> MOVING =
            STEPS.stream().map(Step::event).collect(Collectors.toUnmodifiableSet());

    private JourneyGraph() {}

    private static List<Step> made() {
        List<Step> steps = new ArrayList<>();
        add(steps, REQUEST_RECEIVED, REQUESTED, NOT_STARTED, REFUSED, BROKEN_OFF, ENDED);
        add(steps, BROUGHT_TO_ATTENTION, REQUESTED, NOT_STARTED, REFUSED, BROKEN_OFF, ENDED);
        add(steps, DECIDED_TO_ASSESS, ASSESSING, REQUESTED, REFUSED);
        add(steps, DECIDED_NOT_TO_ASSESS, REFUSED, REQUESTED);
        add(steps, DECIDED_NOT_TO_ISSUE, REFUSED, ASSESSING);
        add(steps, REQUEST_WITHDRAWN, BROKEN_OFF, REQUESTED);
        add(steps, ASSESSMENT_WITHDRAWN, BROKEN_OFF, ASSESSING, DRAFTED);
        add(steps, MOVED_OUT_DURING_ASSESSMENT, MOVED_AWAY, REQUESTED, ASSESSING, DRAFTED);
        add(steps, DRAFT_SERVED, DRAFTED, ASSESSING, REFUSED);
        // A plan may be older than what is written down about it.
        add(steps, FINAL_PLAN_ISSUED, PLAN_IN_FORCE, NOT_STARTED, DRAFTED, BEING_REASSESSED);
        add(steps, PLAN_TRANSFERRED_IN, PLAN_IN_FORCE, NOT_STARTED);
        add(steps, REVIEW_MEETING_HELD, IN_REVIEW, PLAN_IN_FORCE, ENDING);
        add(steps, REVIEW_DECISION_NOTIFIED, PLAN_IN_FORCE, IN_REVIEW);
        add(steps, AMENDMENT_NOTICE_SENT, BEING_AMENDED, PLAN_IN_FORCE, IN_REVIEW);
        add(steps, AMENDED_PLAN_ISSUED, PLAN_IN_FORCE, BEING_AMENDED, BEING_REASSESSED, ENDING);
        add(steps, DECIDED_NOT_TO_AMEND, PLAN_IN_FORCE, BEING_AMENDED);
        add(steps, REASSESSMENT_DECIDED, BEING_REASSESSED, PLAN_IN_FORCE);
        add(steps, CEASE_DECISION_NOTIFIED, ENDING, PLAN_IN_FORCE, IN_REVIEW, BEING_AMENDED);
        add(steps, PLAN_CEASED, ENDED, ENDING);
        WITH_A_PLAN.forEach(state -> add(steps, PLAN_TRANSFERRED_OUT, MOVED_AWAY, state));
        return List.copyOf(steps);
    }

    /** The steps from each state, so that a long journey need not look through all of them at each event. */
    private static Map<JourneyState, Map<EventName, JourneyState>> ways() {
        Map<JourneyState, Map<EventName, JourneyState>> ways = new EnumMap<>(JourneyState.class);
        for (JourneyState state : JourneyState.values()) {
            ways.put(state, new EnumMap<>(EventName.class));
        }
        STEPS.forEach(step -> from(ways, step.from()).putIfAbsent(step.event(), step.to()));
        return ways;
    }

    private static Map<EventName, JourneyState> from(
            Map<JourneyState, Map<EventName, JourneyState>> ways, JourneyState state) {
        return Objects.requireNonNull(ways.get(state));
    }

    /** Every step there is. */
    public static List<Step> steps() {
        return STEPS;
    }

    private static void add(List<Step> steps, EventName event, JourneyState to, JourneyState... from) {
        for (JourneyState state : from) {
            steps.add(new Step(state, event, to));
        }
    }

    /** The events that move a journey on; all others leave it where it is. */
    public static Set<EventName> moving() {
        return MOVING;
    }

    /** Whether an event leads on from a state. */
    public static boolean leads(JourneyState state, EventName event) {
        return from(WAYS, state).containsKey(event);
    }

    /**
     * Where a journey stands after an event. One without a step from there says so by itself, if it can ({@link #telling()}),
     * and leaves the journey where it stood, if not.
     */
    public static JourneyState after(JourneyState before, EventName event) {
        return from(WAYS, before).getOrDefault(event, TELLING.getOrDefault(event, before));
    }

    /**
     * Events that say where a journey stands wherever it stood, for records that tell less than the law asks for: a return
     * has plans without their drafts, and ends without the decision to end.
     */
    public static Map<EventName, JourneyState> telling() {
        return TELLING;
    }

    /**
     * Where a journey stands after an event, by what the event says: a reassessment refused leads nowhere, and a review
     * decision that encloses the amendments is the notice of them too.
     */
    public static JourneyState after(JourneyState before, Event event) {
        return switch (event) {
            case ReassessmentDecided decided when !decided.agreed() -> before;
            case ReviewDecisionNotified decided
            when decided.amendmentsEnclosed() && before == IN_REVIEW -> BEING_AMENDED;
            default -> after(before, event.name());
        };
    }

    /** Where a journey stands after all its events. */
    public static JourneyState of(List<Event> events) {
        JourneyState state = NOT_STARTED;
        for (Event event : events) {
            state = after(state, event);
        }
        return state;
    }

    /** The graph in Mermaid's form. */
    public static String mermaid() {
        return STEPS.stream()
                .map(step -> "  %s --> %s: %s"
                        .formatted(step.from(), step.to(), step.event().words()))
                .sorted()
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }
}
