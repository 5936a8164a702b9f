package sightline.insight.late;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import sightline.insight.stage.Milestones;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;

/** One late plan on its way: how many weeks each step took beyond what the law leaves for it. */
final class Passage {

    private static final int WEEK = 7;

    private final SequencedMap<String, Double> over = new LinkedHashMap<>();

    /**
     * @param events the events of the journey, in order
     * @param days its milestones, with a request and a plan among them
     * @param weeks what the law leaves for each step
     */
    Passage(List<Event> events, Milestones days, Allowance weeks) {
        int request = days.request().orElseThrow();
        int plan = days.plan().orElseThrow();
        OptionalInt assess = days.assess();
        int begun = assess.orElse(request);
        if (assess.isPresent()) {
            step("decision", begun - request, weeks.decision());
        }
        Optional<Last> last = last(events, begun, days.draft().orElse(plan));
        last.ifPresent(advice -> step("advice:" + advice.adviser(), advice.day() - begun, weeks.advice()));
        int ready = last.map(Last::day).orElse(begun);
        int draft = days.draft().orElse(ready);
        step("draft", draft - ready, weeks.draft());
        step("final", plan - draft, weeks.last());
    }

    private void step(String id, int days, int allowed) {
        double beyond = (double) days / WEEK - allowed;
        if (beyond > 0) {
            over.put(id, beyond);
        }
    }

    /** The advice that came last before the draft. */
    private record Last(String adviser, int day) {}

    private static Optional<Last> last(List<Event> events, int from, int until) {
        Optional<Last> last = Optional.empty();
        for (Event event : events) {
            int day = (int) event.date().toEpochDay();
            if (event instanceof AdviceEvent advice
                    && event.name() == EventName.ADVICE_RECEIVED
                    && day >= from
                    && day <= until) {
                last = Optional.of(new Last(advice.adviser().startsWith("other:") ? "other" : advice.adviser(), day));
            }
        }
        return last;
    }

    /** Weeks beyond, by step, of the steps that took too long; empty where each alone kept to its time. */
    Map<String, Double> over() {
        return over;
    }

    /** The step that took longest beyond its time. */
    Optional<String> worst() {
        return over.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
