package sightline.service.watch.england;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.Measure;
import sightline.insight.warning.Ranked;

/**
 * One authority's line in the list.
 *
 * @param authority who
 * @param ranked its figures of the latest year and its place in the ranking by risk
 * @param series its percentage on time by year (exceptions left out), empty where there is no figure
 */
public record AuthorityLine(Authority authority, Ranked ranked, NavigableMap<Integer, Optional<Proportion>> series) {

    /** On time in the latest year, exceptions left out. */
    public Optional<Proportion> onTime() {
        return ranked.year().onTimeExcludingExceptions();
    }

    /** Completions ÷ accepted intake in the latest year. */
    public OptionalDouble throughput() {
        return ranked.year().throughput();
    }

    /** Requests for an assessment in the latest year. */
    public OptionalLong requests() {
        return ranked.year().count(Measure.REQUESTS);
    }
}
