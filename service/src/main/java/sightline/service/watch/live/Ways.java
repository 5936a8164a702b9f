package sightline.service.watch.live;

import java.util.Optional;
import sightline.insight.flow.Flow;

/**
 * The port to the ways that an authority's journeys take; see {@link Situations}. A step that fewer than six journeys have
 * taken does not come through, and counts are to the nearest five.
 */
public interface Ways {

    /** The latest quarter that has ended; empty where the authority's cases are not kept here. */
    Optional<Quarter> latest(String authority);

    /** The map of a part of the journeys, as known at the end of the latest month. */
    Optional<Mapped> map(String authority, Way way);

    /**
     * A map.
     *
     * @param flow its steps
     * @param hidden how many steps are too rare to be in it
     */
    record Mapped(Flow flow, int hidden) {}
}
