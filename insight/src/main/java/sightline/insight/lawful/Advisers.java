package sightline.insight.lawful;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import sightline.insight.log.EventLog;
import sightline.journey.event.Detail;

/**
 * Which adviser a detail names, as a bit. Sixty-three have one of their own; whoever comes after them shares the last, which
 * no authority is known to need.
 */
final class Advisers {

    static final int MOST = Long.SIZE;

    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] byDetail = new int[0];

    /** The number of the adviser that a detail names, from 0 to 63. */
    int of(EventLog log, int detail) {
        if (detail >= byDetail.length) {
            int before = byDetail.length;
            byDetail =
                    Arrays.copyOf(byDetail, Math.max(detail + 1, log.details().size()));
            Arrays.fill(byDetail, before, byDetail.length, UNKNOWN);
        }
        if (byDetail[detail] == UNKNOWN) {
            String adviser =
                    new Detail(log.details().word(detail)).value("adviser").orElse("");
            byDetail[detail] = Math.min(MOST - 1, numbers.computeIfAbsent(adviser, name -> numbers.size()));
        }
        return byDetail[detail];
    }
}
