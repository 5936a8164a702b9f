package sightline.service.review.report.source;

import java.util.List;

/**
 * What other corners of the review add to a report.
 *
 * @param scope from the terms of reference
 * @param figures that were frozen
 * @param waivers of the report's own check
 */
public record Annex(Scope scope, List<Frozen> figures, List<Waived> waivers) {

    /** Nothing to add. */
    public static final Annex EMPTY = new Annex(Scope.UNSAID, List.of(), List.of());

    public Annex {
        figures = List.copyOf(figures);
        waivers = List.copyOf(waivers);
    }
}
