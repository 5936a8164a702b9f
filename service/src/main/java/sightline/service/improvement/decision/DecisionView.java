package sightline.service.improvement.decision;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.answer.AnswerView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Origin;

/**
 * What the pages of a decision show.
 *
 * @param origin the paper
 * @param chains what it recommends, with the answers that the reader may see
 * @param decision on it, if there is one
 * @param before what its record said before, the latest first
 * @param mayWrite whether the reader may write it
 * @param form what was typed
 */
public record DecisionView(
        Origin origin,
        List<Chain> chains,
        Optional<Decision> decision,
        List<Decision.Before> before,
        boolean mayWrite,
        AnswerView.Form form) {

    /** The question of the page that shows it. */
    public String question() {
        return "What was decided on “%s”?".formatted(origin.title());
    }

    /** Where it is. */
    public String path() {
        return "/recommendations/decision/" + origin.id();
    }
}
