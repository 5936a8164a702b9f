package sightline.service.casework.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.live.OpenByAge;
import sightline.service.watch.live.Situation.Band;

/**
 * The open requests by age as others may see them: to the nearest five, so that a month set against the month before
 * doesn't tell what became of one child.
 */
final class OpenTable {

    private OpenTable() {}

    static List<Band> of(Map<OpenByAge, Integer> counts) {
        CountTable table = new CountTable();
        OpenByAge[] ages = OpenByAge.values();
        int[] cells = new int[ages.length];
        for (int i = 0; i < ages.length; i++) {
            cells[i] = table.rounded(counts.getOrDefault(ages[i], 0));
        }
        Published published = table.published();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < ages.length; i++) {
            bands.add(new Band(ages[i].words(), ages[i].isOverdue(), published.shown(cells[i])));
        }
        return bands;
    }
}
