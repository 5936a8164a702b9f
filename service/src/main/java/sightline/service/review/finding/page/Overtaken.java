package sightline.service.review.finding.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody else saved while one was writing, beside what one typed.
 *
 * @param differences between the two
 */
public record Overtaken(List<Difference> differences) {

    /** Nothing to compare yet. */
    static final Overtaken NOTHING = new Overtaken(List.of());

    /**
     * One thing in which they differ.
     *
     * @param label what it is
     * @param theirs as it is saved now
     * @param mine as it was typed
     */
    public record Difference(String label, String theirs, String mine) {}

    /** This and another thing, where the two differ in it. */
    Overtaken and(String label, String theirs, String mine) {
        if (theirs.equals(mine)) {
            return this;
        }
        List<Difference> more = new ArrayList<>(differences);
        more.add(new Difference(label, theirs, mine));
        return new Overtaken(List.copyOf(more));
    }
}
