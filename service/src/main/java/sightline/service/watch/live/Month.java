package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What happened in a month.
 *
 * @param month which
 * @param received requests; empty where they are hidden
 * @param accepted decisions to assess, to the nearest five
 * @param completed assessments brought to an end, to the nearest five
 * @param shares the live indicators by their id
 */
public record Month(
        YearMonth month,
        OptionalLong received,
        OptionalLong accepted,
        OptionalLong completed,
        Map<String, Share> shares) {

    public Month {
        shares = Map.copyOf(shares);
    }

    /** An indicator's share; hidden where it is not told. */
    public Share share(String indicator) {
        return shares.getOrDefault(indicator, Share.HIDDEN);
    }
}
