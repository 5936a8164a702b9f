package sightline.service.review.timetable;

import java.time.Duration;
import java.time.Instant;

/**
 * A search for a timetable, and what became of it.
 *
 * @param state what became of it
 * @param begun when it began
 * @param placed how many hearings it found a place for
 * @param unplaced for how many it found none
 */
public record Found(State state, Instant begun, int placed, int unplaced) {

    /** A search that has said nothing for so long was cut off, perhaps because Sightline was started anew. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(2);

    /** What became of a search. */
    public enum State {
        RUNNING,
        FOUND,
        OVERTAKEN,
        FAILED
    }

    /** Whether it still goes on. */
    public boolean isRunning(Instant now) {
        return state == State.RUNNING && begun.plus(LOST_AFTER).isAfter(now);
    }

    /** In a sentence, once it has ended. */
    public String words() {
        return switch (state) {
            case FOUND -> found();
            case OVERTAKEN ->
                "Somebody changed the day while the timetable was being found. Their change is kept and the timetable is not. Find it again.";
            case RUNNING, FAILED ->
                "The search was cut off before it found a timetable. Nothing was changed. Find it again.";
        };
    }

    private String found() {
        if (unplaced > 0) {
            return "A timetable is found for %d of %d hearings. Those without a place are listed below."
                    .formatted(placed, placed + unplaced);
        }
        return placed == 1
                ? "A timetable is found: the one hearing has a place."
                : "A timetable is found: each of the %d hearings has a place.".formatted(placed);
    }
}
