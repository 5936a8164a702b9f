package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/**
 * Reckons the clocks of a journey: a pure function of its events, the law, the calendar and a day. Later events are
 * unused; nothing is remembered.
 */
public final class Reckoner {

    private final LawBook law;
    private final Counting counting;
    private final Rule[][] rules;

    /**
     * @param law every version of the law; each clock keeps the one that was in force on the day it runs from
     * @param counting how weeks are counted, and which days are working days
     */
    public Reckoner(LawBook law, Counting counting) {
        this.law = law;
        this.counting = counting;
        this.rules = byName(law);
    }

    /** The families of duties, in the order in which their clocks are listed. */
    static List<Rule> rules(LawBook law) {
        return Stream.of(
                        Assessment.RULES,
                        Advice.RULES,
                        Plan.RULES,
                        Review.RULES,
                        Amendment.RULES,
                        PhaseTransfer.RULES,
                        Reassessment.RULES,
                        Ceasing.RULES,
                        Moving.RULES,
                        DirectPayment.RULES,
                        Appeal.RULES,
                        Mediation.RULES,
                        Order.RULES,
                        Concession.RULES,
                        WrittenInTheLaw.rules(law))
                .flatMap(List::stream)
                .toList();
    }

    private static Rule[][] byName(LawBook law) {
        List<Rule> all = rules(law);
        EventName[] names = EventName.values();
        Rule[][] byName = new Rule[names.length][];
        for (EventName name : names) {
            byName[name.ordinal()] =
                    all.stream().filter(rule -> rule.on().has(name)).toArray(Rule[]::new);
        }
        return byName;
    }

    /**
     * The clocks of a journey as they stand at the end of a day, in the order in which they started.
     *
     * @param asOf the day; later events are unused
     */
    public List<Clock> clocks(Journey journey, LocalDate asOf) {
        Reckoning reckoning = new Reckoning(law, counting, new Timeline(journey, asOf));
        Timeline timeline = reckoning.timeline();
        for (int place = 0; place < timeline.size(); place++) {
            for (Rule rule : rules[timeline.name(place).ordinal()]) {
                rule.look().at(reckoning, place);
            }
        }
        return reckoning.clocks();
    }
}
