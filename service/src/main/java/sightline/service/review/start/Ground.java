package sightline.service.review.start;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a review stands on, beyond its book.
 *
 * @param versions of the terms of reference
 * @param agreed the latest agreement to them
 * @param ends the last day of its timetable
 * @param planned cells of the evidence plan that say something
 * @param parked matters that wait
 * @param moved why it came to the state it is in
 */
public record Ground(
        int versions,
        Optional<Agreed> agreed,
        Optional<LocalDate> ends,
        int planned,
        int parked,
        Optional<Moved> moved) {

    /** Who agreed to the terms, to which version, and when. */
    public record Agreed(int version, String body, LocalDate day) {}

    /** Why and when a review came to a state. */
    public record Moved(LocalDate day, String reason) {}
}
