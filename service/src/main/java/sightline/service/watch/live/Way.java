package sightline.service.watch.live;

import java.util.Optional;
import java.util.Set;
import sightline.journey.event.EventName;

/**
 * Which part of an authority's journeys a map is made of. Whole quarters only: a map of a week set against that of the week
 * after would tell of one child.
 *
 * @param from the first quarter in which a step may end
 * @param to the last
 * @param only only these events, as if the others had not been written down; none named means all
 * @param through only journeys in which this happens at some time
 */
public record Way(Quarter from, Quarter to, Set<EventName> only, Optional<EventName> through) {

    public Way {
        only = Set.copyOf(only);
    }

    /** The same some quarters earlier. */
    public Way earlier(int quarters) {
        return new Way(from.plus(-quarters), to.plus(-quarters), only, through);
    }

    /** How many quarters it covers. */
    public int quarters() {
        int count = 1;
        for (Quarter quarter = from; quarter.compareTo(to) < 0; quarter = quarter.plus(1)) {
            count++;
        }
        return count;
    }

    /** Its period in words: "January to September 2026". */
    public String words() {
        String last = to.words().replaceAll(".* to ", "");
        String first = from.words().replaceAll(" to .*", "");
        int year = from.first().getYear();
        return to.first().getYear() == year
                ? "%s to %s".formatted(first, last)
                : "%s %d to %s".formatted(first, year, last);
    }
}
