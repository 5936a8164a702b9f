package sightline.insight.simulation;

import java.util.List;

/**
 * How long the steps take that need nobody's time here.
 *
 * @param gathering from the request until a case officer has what is needed for the decision
 * @param others the advisers beside the psychologist, who work at the same time: health, school, social care
 * @param writing from the psychologist's work to the advice
 * @param consulting from the end of the family's window to all answers of family and settings
 */
public record Steps(Span gathering, List<Span> others, Span writing, Span consulting) {

    /** Ours, and plausible: three advisers within their six weeks as a rule, and a plan in some fourteen weeks in all. */
    public static final Steps USUAL = new Steps(
            Span.weeks(3.5, 0.3),
            List.of(Span.weeks(4, 0.3), Span.weeks(4.5, 0.3), Span.weeks(4, 0.3)),
            Span.weeks(2.5, 0.3),
            Span.weeks(1.5, 0.5));

    public Steps {
        others = List.copyOf(others);
    }
}
