package sightline.insight.simulation;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A month as it comes out.
 *
 * @param month which
 * @param figures the range of each measure; one is missing where no run had anything to measure
 */
public record Month(YearMonth month, Map<Measure, Range> figures) {

    public Month {
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /** The range of a measure. */
    public Optional<Range> figure(Measure measure) {
        return Optional.ofNullable(figures.get(measure));
    }
}
