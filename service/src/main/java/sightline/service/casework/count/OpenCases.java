package sightline.service.casework.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sightline.insight.disclosure.Range;
import sightline.insight.simulation.Open;

/** Open cases by stage and band of age, to the nearest five: no case with its own age goes on from here. */
final class OpenCases {

    private static final double[] WEEKS = {0, 6, 16, 20, 30, 52, 104};

    private OpenCases() {}

    static List<Open> banded(List<Open> open) {
        Map<Open.Stage, int[]> counts = new EnumMap<>(Open.Stage.class);
        for (Open each : open) {
            counts.computeIfAbsent(each.at(), stage -> new int[WEEKS.length - 1])[band(each.oldest())] += each.cases();
        }
        List<Open> banded = new ArrayList<>();
        counts.forEach((stage, bands) -> {
            for (int band = 0; band < bands.length; band++) {
                int about = (int) Range.rounded(bands[band]);
                if (about > 0) {
                    banded.add(new Open(stage, about, WEEKS[band], WEEKS[band + 1]));
                }
            }
        });
        return banded;
    }

    private static int band(double weeks) {
        int band = 0;
        while (band < WEEKS.length - 2 && weeks >= WEEKS[band + 1]) {
            band++;
        }
        return band;
    }
}
