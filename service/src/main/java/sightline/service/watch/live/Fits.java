package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.Optional;
import sightline.insight.simulation.Fitted;

/** The port to the numbers that describe an authority's way from request to plan: rates, paces and open cases by stage. */
public interface Fits {

    /** As known at the end of the latest month; empty where there are too few requests to go by. */
    Optional<Fit> fit(String authority);

    /**
     * The numbers.
     *
     * @param month at whose end
     * @param fitted rates and paces as they are, open cases to the nearest five
     */
    record Fit(YearMonth month, Fitted fitted) {}
}
