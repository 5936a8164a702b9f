package sightline.service.casework.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Moved;
import sightline.service.casework.file.ClockWords;
import sightline.service.page.InWords;

/**
 * A clock that a correction moves.
 *
 * @param title what is to be done
 * @param before when it was due
 * @param after when it is due then
 */
public record Shift(String title, String before, String after) {

    static List<Shift> between(List<Clock> before, List<Clock> after) {
        List<Moved> moved = new ArrayList<>(Moved.between(before, after));
        List<Shift> shifts = new ArrayList<>();
        while (!moved.isEmpty()) {
            Moved one = moved.removeFirst();
            Optional<Moved> other =
                    moved.stream().filter(next -> belongs(one, next)).findFirst();
            other.ifPresent(moved::remove);
            Moved gone = other.filter(next -> next.why() == Moved.Why.GONE).orElse(one);
            Moved fresh = other.filter(next -> next.why() == Moved.Why.NEW).orElse(one);
            shifts.add(new Shift(
                    ClockWords.title(one.clock()),
                    gone.before().map(InWords::date).orElse("Not running"),
                    fresh.after().map(InWords::date).orElse("No longer running")));
        }
        return List.copyOf(shifts);
    }

    /** A clock that is gone and one that is new are the same where only the day it runs from is another. */
    private static boolean belongs(Moved one, Moved other) {
        boolean pair = one.why() == Moved.Why.NEW && other.why() == Moved.Why.GONE
                || one.why() == Moved.Why.GONE && other.why() == Moved.Why.NEW;
        return pair
                && one.clock().duty().id().equals(other.clock().duty().id())
                && one.clock().subject().equals(other.clock().subject());
    }
}
