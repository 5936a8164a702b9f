package sightline.service.review.report;

import java.util.List;
import java.util.Map;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.Slot;

/**
 * A form for the group's own words.
 *
 * @param review whose report
 * @param typed what stands in the form, by place, with the version it goes on from
 * @param mistakes to be mended
 * @param theirs what somebody else saved meanwhile, where both changed the same place
 */
public record WordsView(
        ReviewHead review,
        Map<Slot, OwnWords.Written> typed,
        List<Mistake> mistakes,
        Map<Slot, OwnWords.Written> theirs) {

    /** What stands in the form at a place. */
    public OwnWords.Written at(Slot slot) {
        return typed.getOrDefault(slot, OwnWords.Written.NOTHING);
    }

    /** Words of somebody else's that a form shows beside its own. */
    public String theirs(Slot slot) {
        return theirs.getOrDefault(slot, OwnWords.Written.NOTHING).words();
    }
}
