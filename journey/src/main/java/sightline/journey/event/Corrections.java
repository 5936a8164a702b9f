package sightline.journey.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts right what later events say was wrong. */
public final class Corrections {

    private Corrections() {}

    /** Every event of a journey as it was written and as it stands at the end, in the order of the journey. */
    public static List<Corrected> traced(Journey journey) {
        return traced(journey.events());
    }

    /** The events as they now stand; the corrections themselves stay among them. */
    static List<Event> applied(List<Event> events) {
        List<Event> standing = new ArrayList<>(events.size());
        traced(events).forEach(corrected -> corrected.now().ifPresent(standing::add));
        return standing;
    }

    private static List<Corrected> traced(List<Event> events) {
        List<Corrected> traced = new ArrayList<>(events.size());
        for (Event event : events) {
            if (event instanceof Correction correction) {
                apply(correction, traced);
            }
            traced.add(new Corrected(event, Optional.of(event), List.of()));
        }
        return traced;
    }

    private static void apply(Correction correction, List<Corrected> traced) {
        int place = place(correction, traced);
        if (place < 0) {
            return;
        }
        Corrected wrong = traced.get(place);
        if (correction.takesBack()) {
            traced.set(place, wrong.with(correction, Optional.empty()));
            return;
        }
        Happened was = wrong.now().orElseThrow().at();
        Happened right = new Happened(
                was.journey(),
                was.what(),
                correction.happenedOn().orElse(was.day()),
                correction.date(),
                correction.detail().orElse(was.detail()));
        if (Events.read(right) instanceof Reading.Understood(Event event)) {
            traced.set(place, wrong.with(correction, Optional.of(event)));
        }
    }

    private static int place(Correction correction, List<Corrected> traced) {
        int[] same = IntStream.range(0, traced.size())
                .filter(i -> traced.get(i).stands(correction.event(), correction.on()))
                .toArray();
        int which = correction.which().orElse(same.length);
        return which > 0 && which <= same.length ? same[which - 1] : -1;
    }
}
