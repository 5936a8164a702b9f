package sightline.journey.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person put an earlier event right ({@code EventCorrected}) or took it back ({@code EventReversed}); the earlier one
 * stays in the record.
 *
 * @param event which event, by name
 * @param on the day under which it was written down
 * @param happenedOn for a correction: the day it really happened, where that was wrong
 * @param detail for a correction: the detail it should have had, where that was wrong
 * @param which of several events of that name and day, counted from 1 as they stand; the last where it isn't given
 * @param reason why, with who put it right
 */
public record Correction(
        Happened at,
        EventName event,
        LocalDate on,
        Optional<LocalDate> happenedOn,
        Optional<Detail> detail,
        Optional<Integer> which,
        Reason reason)
        implements Event {

    @Override
    public Correction with(Happened other) {
        return new Correction(other, event, on, happenedOn, detail, which, reason);
    }

    /**
     * Why an event was put right.
     *
     * @param words the reason
     * @param person who put it right
     */
    public record Reason(String words, String person) {}

    /** Whether the earlier event is taken back rather than put right. */
    public boolean takesBack() {
        return name() == EventName.EVENT_REVERSED;
    }
}
