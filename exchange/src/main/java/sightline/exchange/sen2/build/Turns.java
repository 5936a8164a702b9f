package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.ASSESSMENT_WITHDRAWN;
import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_TO_ISSUE;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.MOVED_OUT_DURING_ASSESSMENT;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.journey.event.Event;

/**
 * The turns of a journey that a return is about. A later reversal never rewrites an earlier decision, so each is the first
 * of its kind.
 *
 * @param received the request, or the day the authority became responsible without one
 * @param decided whether there would be an assessment, or that the request was withdrawn
 * @param assessing that there would be an assessment, perhaps after a refusal
 * @param refused that no plan would be issued
 * @param withdrawn that the assessment ended early
 * @param willIssue that a plan would be issued
 * @param issued the first final plan
 * @param movedOut that the person moved away before there was a plan
 * @param came that the plan came from another authority
 * @param ended that the plan ended, or went to another authority
 */
record Turns(
        Optional<Event> received,
        Optional<Event> decided,
        Optional<Event> assessing,
        Optional<Event> refused,
        Optional<Event> withdrawn,
        Optional<Event> willIssue,
        Optional<Event> issued,
        Optional<Event> movedOut,
        Optional<Event> came,
        Optional<Event> ended) {

    static Turns of(Story story) {
        Optional<Event> received = story.first(REQUEST_RECEIVED, BROUGHT_TO_ATTENTION);
        Optional<Event> issued = story.first(FINAL_PLAN_ISSUED);
        boolean older = issued.isPresent()
                && received.filter(event -> story.place(event) < story.place(issued.get()))
                        .isEmpty();
        int from = received.map(story::place).orElse(0);
        return new Turns(
                older ? Optional.empty() : received,
                story.firstFrom(from, DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS, REQUEST_WITHDRAWN),
                story.firstFrom(from, DECIDED_TO_ASSESS),
                story.firstFrom(from, DECIDED_NOT_TO_ISSUE),
                story.firstFrom(from, ASSESSMENT_WITHDRAWN),
                story.firstFrom(from, DECIDED_TO_ISSUE),
                issued,
                story.firstFrom(from, MOVED_OUT_DURING_ASSESSMENT),
                story.last(PLAN_TRANSFERRED_IN),
                story.last(PLAN_CEASED, PLAN_TRANSFERRED_OUT));
    }

    /** The day of the plan: where it came from another authority, the day that one made it. */
    Optional<LocalDate> planned() {
        return came.map(event -> Story.detail(event, "madeOn")
                        .flatMap(sightline.journey.event.IsoDay::of)
                        .orElse(event.date()))
                .or(() -> issued.map(event -> Story.detail(event, Keys.PLAN_DATE)
                        .flatMap(sightline.journey.event.IsoDay::of)
                        .orElse(event.date())));
    }

    /** Whether the journey was over, or not begun, before anything that the survey asks about. */
    boolean concern(Story story) {
        if (planned().isPresent()) {
            return ended.filter(event -> event.date().isBefore(story.survey().from()))
                    .isEmpty();
        }
        Optional<LocalDate> last = movedOut.or(() -> withdrawn)
                .or(() -> refused)
                .or(() -> assessing.isPresent() ? Optional.empty() : decided)
                .map(Event::date);
        return received.isPresent() && last.map(story::isOfThePeriod).orElse(true);
    }

    /** Whether the decision on the request, where there is one, was made before the collection period. */
    boolean isHistorical(Story story) {
        boolean plannedBefore = planned().isPresent() && received.isEmpty();
        return plannedBefore
                || came.isPresent()
                || decided.filter(event -> event.date().isBefore(story.survey().from()))
                        .isPresent();
    }

    /** Every turn there is. */
    Stream<Event> all() {
        return Stream.of(received, decided, assessing, refused, withdrawn, willIssue, issued, movedOut, came, ended)
                .flatMap(Optional::stream);
    }
}
