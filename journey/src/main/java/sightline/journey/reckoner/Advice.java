package sightline.journey.reckoner;

import static sightline.journey.event.EventName.ADVICE_RECEIVED;
import static sightline.journey.event.EventName.ADVICE_REQUESTED;
import static sightline.journey.event.EventName.ADVICE_WAIVED;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;

/** What each adviser owes. */
final class Advice {

    private static final Names RECEIVED = Names.of(ADVICE_RECEIVED);
    private static final Names WAIVED = Names.of(ADVICE_WAIVED);

    static final List<Rule> RULES = List.of(Rule.on(ADVICE_REQUESTED, Advice::answer));

    private Advice() {}

    /** Reg 8(1): advice is given within six weeks of the request to that adviser; the family's own has no limit. */
    private static void answer(Reckoning reckoning, int place) {
        if (!(reckoning.timeline().at(place) instanceof AdviceEvent asked)
                || asked.adviser().equals(AdviceEvent.PARENT)) {
            return;
        }
        Optional<Running> clock = reckoning.start("A6", place);
        if (clock.isPresent()) {
            Predicate<Event> ofAdviser = new OfAdviser(asked.adviser());
            clock.get()
                    .subject(asked.adviser())
                    .met(RECEIVED, ofAdviser)
                    .ended(WAIVED, ofAdviser)
                    .ended(Assessment.BROKEN_OFF)
                    .asLimit();
        }
    }

    private record OfAdviser(String adviser) implements Predicate<Event> {
        @Override
        public boolean test(Event event) {
            return event instanceof AdviceEvent advice && advice.adviser().equals(adviser);
        }
    }
}
