package sightline.journey.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The authority wrote down a ground that, it says, made a time limit impractical to keep.
 *
 * @param ground the ground
 * @param from the first day of what it is about, where it was given
 * @param to the last day of it (for an absence, the day of return), where it was given
 * @param adviser the adviser whose six weeks it is about; empty for the authority's own limits
 */
public record ExceptionRecorded(
        Happened at, Ground ground, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> adviser)
        implements Event {

    @Override
    public ExceptionRecorded with(Happened other) {
        return new ExceptionRecorded(other, ground, from, to, adviser);
    }
}
