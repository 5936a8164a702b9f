package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The port to what is told of whole quarters and years, and of annual reviews; see {@link Situations}. */
public interface Totals {

    /** As known at the end of the latest month; empty where the authority's cases are not kept here. */
    Optional<Ended> ended(String authority);

    /**
     * The annual reviews that are overdue at a month's end, by how long, to the nearest five.
     *
     * @param month one that has ended; any other has none
     */
    List<Situation.Band> reviewsOverdue(String authority, YearMonth month);
}
