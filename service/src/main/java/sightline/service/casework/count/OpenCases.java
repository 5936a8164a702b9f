package sightline.service.casework.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sightline.insight.disclosure.CountTable;
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
        counts.forEach((stage, bands) -> banded.addAll(told(stage, bands)));
        return banded;
    }

    /** Where few are of an age, they are counted with the next older; at the end, with the oldest that are told. */
    private static List<Open> told(Open.Stage stage, int[] bands) {
        int[] told = new int[bands.length];
        int few = 0;
        int last = -1;
        for (int band = 0; band < bands.length; band++) {
            few += bands[band];
            if (few >= CountTable.FLOOR) {
                told[band] = few;
                last = band;
                few = 0;
            }
        }
        if (last >= 0) {
            told[last] += few;
        }
        List<Open> open = new ArrayList<>();
        for (int band = 0; band < bands.length; band++) {
            if (told[band] > 0) {
                open.add(new Open(stage, (int) Range.rounded(told[band]), WEEKS[band], WEEKS[band + 1]));
            }
        }
        return open;
    }

    private static int band(double weeks) {
        int band = 0;
        while (band < WEEKS.length - 2 && weeks >= WEEKS[band + 1]) {
            band++;
        }
        return band;
    }
}
