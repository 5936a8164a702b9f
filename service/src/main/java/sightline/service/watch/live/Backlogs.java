package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** The port to how many requests are open past the twenty weeks of the law; see {@link Situations}. */
public interface Backlogs {

    /**
     * At the end of each of the latest three years' months, to the nearest five; empty where so few that none is told.
     * The whole is empty while it is being counted for the first time.
     */
    Optional<SortedMap<YearMonth, OptionalLong>> overdue(String authority);
}
