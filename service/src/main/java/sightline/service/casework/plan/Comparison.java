package sightline.service.casework.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.service.page.compare.Differences;
import sightline.service.page.compare.Piece;

/** What differs between two texts of a plan, word by word. */
public final class Comparison {

    private Comparison() {}

    /** The sections that differ, each as one text with what was added and removed. */
    public static Map<Section, List<Piece>> of(PlanText before, PlanText after) {
        Map<Section, List<Piece>> differing = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            if (!before.at(section).equals(after.at(section))) {
                differing.put(section, Differences.of(before.at(section), after.at(section)));
            }
        }
        return differing;
    }
}
