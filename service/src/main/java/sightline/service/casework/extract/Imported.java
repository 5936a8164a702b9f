package sightline.service.casework.extract;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.page.InWords;

/**
 * An extract that was brought in.
 *
 * @param id by which it is asked for
 * @param file its name
 * @param mapping by which it was read, with its version
 * @param version of that mapping
 * @param count what came of it
 * @param day on which
 * @param by whom; empty where the account is gone or it was Sightline itself
 */
public record Imported(
        long id, String file, String mapping, int version, Count count, LocalDate day, Optional<String> by) {

    /**
     * What came of an extract.
     *
     * @param rows that it has
     * @param journeys that are new
     * @param events of the new ones
     * @param there journeys that were there already, or have not begun
     * @param misread what was not understood
     */
    public record Count(int rows, int journeys, long events, int there, int misread) {

        /** What came of it, in a sentence. */
        public String words() {
            return journeys == 0
                    ? "Nothing new: %s there already."
                            .formatted(InWords.count(there) + (there == 1 ? " journey was" : " journeys were"))
                    : "%s with %s new; %s there already."
                            .formatted(
                                    InWords.count(journeys) + (journeys == 1 ? " journey" : " journeys"),
                                    InWords.count(events) + (events == 1 ? " event is" : " events are"),
                                    InWords.count(there) + (there == 1 ? " was" : " were"));
        }
    }
}
