package sightline.insight.disclosure;

import java.util.List;
import java.util.OptionalLong;

/**
 * What may be shown of a table of counts.
 *
 * @param counts every count; for those who may see them
 * @param seen what others know of each count
 * @param sums the sums that hold between them
 */
public record Published(List<Long> counts, List<Range> seen, List<Sum> sums) {

    public Published {
        counts = List.copyOf(counts);
        seen = List.copyOf(seen);
        sums = List.copyOf(sums);
    }

    /** A count as it may be shown: itself where it is exact, else the nearest five; empty where it is hidden. */
    public OptionalLong shown(int cell) {
        Range range = seen.get(cell);
        return range.equals(Range.HIDDEN)
                ? OptionalLong.empty()
                : OptionalLong.of(range.isOne() ? range.low() : Range.rounded(counts.get(cell)));
    }
}
