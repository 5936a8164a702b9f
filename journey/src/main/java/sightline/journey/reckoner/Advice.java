package sightline.journey.reckoner;

import static sightline.journey.event.EventName.ADVICE_RECEIVED;
import static sightline.journey.event.EventName.ADVICE_REQUESTED;
import static sightline.journey.event.EventName.ADVICE_WAIVED;

import java.util.List;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;

/** What each adviser owes. */
final class Advice {

    static final List<Rule> RULES = List.of(Rule.on(ADVICE_REQUESTED, Advice::answer));

    private Advice() {}

    /** Reg 8(1): advice is given within six weeks of the request to that adviser; the family's own has no limit. */
    private static void answer(Reckoning reckoning, int place) {
        if (!(reckoning.timeline().at(place) instanceof AdviceEvent asked)
                || asked.adviser().equals(AdviceEvent.PARENT)) {
            return;
        }
        Timeline timeline = reckoning.timeline();
        reckoning
                .start("A6", place)
                .ifPresent(clock -> clock.subject(asked.adviser())
                        .metAt(timeline.after(place, event -> isOf(asked, event, ADVICE_RECEIVED)))
                        .endedAt(timeline.after(place, event -> isOf(asked, event, ADVICE_WAIVED)))
                        .ended(Assessment.BROKEN_OFF)
                        .asLimit());
    }

    private static boolean isOf(AdviceEvent asked, Event event, EventName name) {
        return event.name() == name
                && event instanceof AdviceEvent advice
                && advice.adviser().equals(asked.adviser());
    }
}
