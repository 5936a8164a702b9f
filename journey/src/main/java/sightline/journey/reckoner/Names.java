package sightline.journey.reckoner;

import java.util.Collection;
import sightline.journey.event.EventName;

/** A set of names of events, quick to ask: a bit for each name, in two words of 64. */
final class Names {

    private final long first;
    private final long second;

    private Names(long first, long second) {
        this.first = first;
        this.second = second;
    }

    static Names of(EventName... names) {
        long first = 0;
        long second = 0;
        for (EventName name : names) {
            int bit = name.ordinal();
            if (bit < Long.SIZE) {
                first |= 1L << bit;
            } else {
                second |= 1L << bit;
            }
        }
        return new Names(first, second);
    }

    static Names of(Collection<EventName> names) {
        return of(names.toArray(EventName[]::new));
    }

    /** These and more. */
    Names and(EventName... more) {
        Names other = of(more);
        return new Names(first | other.first, second | other.second);
    }

    boolean has(EventName name) {
        int bit = name.ordinal();
        return ((bit < Long.SIZE ? first : second) >>> bit & 1) != 0;
    }

    /** Whether the two sets have a name in common. */
    boolean meets(Names other) {
        return (first & other.first | second & other.second) != 0;
    }
}
