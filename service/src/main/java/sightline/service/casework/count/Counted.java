package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sightline.insight.live.Count;
import sightline.insight.stage.Requests;

/**
 * What an authority's cases come to, with nothing hidden yet: it never leaves this package.
 *
 * @param indicators counts of every live indicator by month
 * @param requests every request
 */
record Counted(Map<String, SortedMap<YearMonth, Count>> indicators, Requests requests) {

    static final String ON_TIME = "on-time-all";
    static final String DECIDED = "decided-in-six-weeks";
    static final String REFUSED = "refused";
    static final String THROUGHPUT = "throughput";

    /** An indicator's counts of a month. */
    Count of(String indicator, YearMonth month) {
        return indicators
                .getOrDefault(indicator, Collections.emptySortedMap())
                .getOrDefault(month, Count.NONE);
    }

    /** How many requests were received, by month. */
    SortedMap<YearMonth, Long> received() {
        SortedMap<YearMonth, Long> received = new TreeMap<>();
        for (int i = 0; i < requests.size(); i++) {
            received.merge(
                    YearMonth.from(java.time.LocalDate.ofEpochDay(requests.received(i))), 1L, Long::sum);
        }
        return received;
    }
}
