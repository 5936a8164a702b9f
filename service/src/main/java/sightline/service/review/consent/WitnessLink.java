package sightline.service.review.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A witness's link as the officer sees it; what opens it is not known to anybody here.
 *
 * @param witness whose
 * @param made on which day
 * @param lastDay on which it opens
 * @param opened on which day first, if it was
 */
public record WitnessLink(long witness, LocalDate made, LocalDate lastDay, Optional<LocalDate> opened) {

    /** Whether it opens on a day. */
    public boolean works(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
