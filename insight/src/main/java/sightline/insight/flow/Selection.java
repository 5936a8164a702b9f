package sightline.insight.flow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.EventName;

/**
 * Which part of a log a map is made of.
 *
 * @param authority only the journeys of this authority; empty for all
 * @param only only these events, as if the others had not been written down; none named means all
 * @param through only journeys in which each of these events happens at some time
 * @param from the first day: earlier events don't count, but the step from one of them to the first that does is known
 * @param to the last day: later events don't count
 */
public record Selection(
        Optional<String> authority,
        Set<EventName> only,
        Set<EventName> through,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** The whole log. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Selection {
        only = Set.copyOf(only);
        through = Set.copyOf(through);
    }

    /** The same of another authority. */
    public Selection of(String other) {
        return new Selection(Optional.of(other), only, through, from, to);
    }

    /** The same of another period. */
    public Selection between(LocalDate first, LocalDate last) {
        return new Selection(authority, only, through, Optional.of(first), Optional.of(last));
    }
}
