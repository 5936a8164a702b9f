package sightline.journey.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The authority became aware that the family moves, or has moved, to another authority's area.
 *
 * @param movedOn the day of the move, where it is known
 */
public record MoveNotified(Happened at, Optional<LocalDate> movedOn) implements Event {

    @Override
    public MoveNotified with(Happened other) {
        return new MoveNotified(other, movedOn);
    }
}
