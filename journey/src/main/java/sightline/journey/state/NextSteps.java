package sightline.journey.state;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Answer;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.DayWords;

/** Which events the law allows next on a journey, and why not the others. */
public final class NextSteps {

    /**
     * What a policy looks at.
     *
     * @param event the event that is to be recorded
     * @param day the day it is to be recorded for
     * @param known what has happened up to that day
     * @param clocks the clocks of that day
     */
    private record Wish(EventName event, LocalDate day, List<Event> known, List<Clock> clocks) {}

    /** One policy: yes, or why not. */
    private interface Policy {
        Answer of(Wish wish);
    }

    private static final List<Policy> ALL = List.of(
            NextSteps::hasAStepFromHere,
            NextSteps::leavesTheFamilyItsTime,
            NextSteps::keepsThePlanForTheAppeal,
            NextSteps::asksBeforeEnding);

    private final Reckoner reckoner;

    /** @param reckoner the reckoner whose windows must be kept */
    public NextSteps(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /** Whether an event may be recorded for a day; the first reason against it is told. */
    public Answer may(Journey journey, EventName event, LocalDate day) {
        return may(new Wish(event, day, journey.knownOn(day).events(), reckoner.clocks(journey, day)));
    }

    /** Every event that may be recorded for a day. */
    public List<EventName> allowed(Journey journey, LocalDate day) {
        return allowed(journey.knownOn(day).events(), reckoner.clocks(journey, day), day);
    }

    /**
     * Every event that may be recorded for a day.
     *
     * @param known what has happened up to that day
     * @param clocks the clocks of that day
     */
    public static List<EventName> allowed(List<Event> known, List<Clock> clocks, LocalDate day) {
        return Arrays.stream(EventName.values())
                .filter(event -> may(new Wish(event, day, known, clocks)).isYes())
                .toList();
    }

    private static Answer may(Wish wish) {
        return ALL.stream()
                .map(policy -> policy.of(wish))
                .filter(answer -> !answer.isYes())
                .findFirst()
                .orElseGet(Answer.Yes::new);
    }

    private static Answer hasAStepFromHere(Wish wish) {
        JourneyState state = JourneyGraph.of(wish.known());
        return Answer.yesIf(
                !JourneyGraph.moving().contains(wish.event()) || JourneyGraph.leads(state, wish.event()),
                "'%s' cannot follow while the journey stands at '%s'."
                        .formatted(wish.event().words(), state.words()));
    }

    /** Regs 13(1) and 22(2)(c): the plan is not finished before the family's days to answer are over. */
    private static Answer leavesTheFamilyItsTime(Wish wish) {
        return switch (wish.event()) {
            case FINAL_PLAN_ISSUED -> windowIsOver(wish, "A9");
            case AMENDED_PLAN_ISSUED -> windowIsOver(wish, "R11");
            default -> new Answer.Yes();
        };
    }

    private static Answer windowIsOver(Wish wish, String duty) {
        Optional<LocalDate> last = wish.clocks().stream()
                .filter(clock -> clock.duty().id().equals(duty) && clock.isOpen())
                .flatMap(clock -> clock.due().stream())
                .max(LocalDate::compareTo);
        return Answer.yesIf(
                last.filter(day -> !wish.day().isAfter(day)).isEmpty(),
                "The family may answer until %s. Finish the plan after that."
                        .formatted(last.map(DayWords::of).orElse("")));
    }

    /** S.45(4): the plan is kept while the family may appeal, and while an appeal is open. */
    private static Answer keepsThePlanForTheAppeal(Wish wish) {
        if (wish.event() != EventName.PLAN_CEASED) {
            return new Answer.Yes();
        }
        return wish.clocks().stream()
                .filter(clock -> clock.duty().id().equals("C4") && clock.isOpen())
                .map(clock -> mayStop(clock, wish.day()))
                .filter(answer -> !answer.isYes())
                .findFirst()
                .orElseGet(Answer.Yes::new);
    }

    private static Answer mayStop(Clock clock, LocalDate day) {
        return clock.due()
                .map(first -> Answer.yesIf(
                        !day.isBefore(first),
                        "The plan is kept until the time for an appeal is over, on %s.".formatted(DayWords.of(first))))
                .orElseGet(() -> new Answer.No("The plan is kept while an appeal is open."));
    }

    /** Reg 31: the family and the setting are asked before it is decided to end a plan. */
    private static Answer asksBeforeEnding(Wish wish) {
        return Answer.yesIf(
                wish.event() != EventName.CEASE_DECISION_NOTIFIED
                        || wish.known().stream().anyMatch(event -> event.name() == EventName.CEASE_CONSULTED),
                "Ask the family and the setting first, and record that they were consulted about ending the plan.");
    }
}
