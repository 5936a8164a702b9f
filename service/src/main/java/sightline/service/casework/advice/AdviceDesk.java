package sightline.service.casework.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the advice desk shows.
 *
 * @param today the day it is shown for
 * @param tally how much there is
 * @param show which requests are listed
 * @param page from 1
 * @param rows the requests of this page
 * @param notice what has just been done
 */
public record AdviceDesk(LocalDate today, Tally tally, Owing show, int page, List<Owed> rows, Optional<String> notice) {

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(show.count(tally), Owing.PAGE));
    }
}
