package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.Optional;

/** The port to what made an authority's plans late; see {@link Situations}. */
public interface LateSteps {

    /**
     * The plans of the twelve months up to the end of a month.
     *
     * @param last a month that has ended
     * @return empty where the authority has no cases here, or none had begun by then
     */
    Optional<Late> late(String authority, YearMonth last);
}
