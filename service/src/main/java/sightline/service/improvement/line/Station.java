package sightline.service.improvement.line;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A station of one recommendation's line.
 *
 * @param stop which
 * @param phrase its one number or phrase; where the line is broken here, what is missing
 * @param more a sentence about it; may be empty
 * @param day when
 * @param link to the thing itself; empty where the reader may not follow it, or there is none
 * @param many how many things stand behind it, for the width of the thread; 0 where the line is broken
 */
public record Station(Stop stop, String phrase, String more, Optional<LocalDate> day, String link, long many) {

    /** A station at which the line is broken. */
    static Station broken(Stop stop, String phrase, String more) {
        return new Station(stop, phrase, more, Optional.empty(), "", 0);
    }

    /** Whether the line passes here. */
    public boolean isThere() {
        return many > 0;
    }
}
