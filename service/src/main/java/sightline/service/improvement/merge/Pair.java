package sightline.service.improvement.merge;

import sightline.service.improvement.plan.Planned;

/**
 * Two actions that may mean the same.
 *
 * @param one of them
 * @param other the other
 * @param likeness from 0 to 1
 */
public record Pair(Planned one, Planned other, double likeness) {

    /** Where they stand side by side. */
    public String path() {
        return "/plan/alike/%d/%d".formatted(one.id(), other.id());
    }
}
