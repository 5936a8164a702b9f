package sightline.service.watch.live;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What happened in quarters and calendar years that have ended; whatever is small is hidden, and what would tell of it, here
 * or beside the months.
 *
 * @param quarters the oldest first
 * @param years the oldest first
 */
public record Ended(List<OfQuarter> quarters, List<OfYear> years) {

    public Ended {
        quarters = List.copyOf(quarters);
        years = List.copyOf(years);
    }

    /**
     * A quarter.
     *
     * @param quarter which
     * @param received requests
     * @param refused first decisions not to assess
     */
    public record OfQuarter(Quarter quarter, OptionalLong received, OptionalLong refused) {}

    /**
     * A calendar year.
     *
     * @param year which
     * @param received requests
     * @param shares the live indicators by their id
     */
    public record OfYear(int year, OptionalLong received, Map<String, Share> shares) {

        public OfYear {
            shares = Map.copyOf(shares);
        }

        /** An indicator's share; hidden where it is not told. */
        public Share share(String indicator) {
            return shares.getOrDefault(indicator, Share.HIDDEN);
        }
    }
}
