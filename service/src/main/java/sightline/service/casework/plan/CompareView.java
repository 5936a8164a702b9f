package sightline.service.casework.plan;

import java.util.List;
import java.util.Map;
import sightline.service.page.compare.Piece;

/**
 * Two versions of a plan and what differs.
 *
 * @param journey whose case
 * @param name of the child or young person
 * @param versions every version, the latest first, to choose from
 * @param from the earlier one
 * @param to the later one
 */
public record CompareView(String journey, String name, List<PlanVersion> versions, PlanVersion from, PlanVersion to) {

    /** The sections that differ, each as one text. */
    public Map<Section, List<Piece>> sections() {
        return Comparison.of(from.text(), to.text());
    }
}
