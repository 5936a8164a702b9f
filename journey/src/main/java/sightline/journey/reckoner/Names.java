package sightline.journey.reckoner;

import java.util.List;
import sightline.journey.event.EventName;

/** A set of names of events, quick to ask. */
final class Names {

    private final boolean[] within = new boolean[EventName.values().length];

    private Names() {}

    static Names of(EventName... names) {
        return of(List.of(names));
    }

    static Names of(Iterable<EventName> names) {
        Names made = new Names();
        names.forEach(name -> made.within[name.ordinal()] = true);
        return made;
    }

    /** These and more. */
    Names and(EventName... more) {
        Names made = of(more);
        for (int i = 0; i < within.length; i++) {
            made.within[i] |= within[i];
        }
        return made;
    }

    boolean has(EventName name) {
        return within[name.ordinal()];
    }
}
