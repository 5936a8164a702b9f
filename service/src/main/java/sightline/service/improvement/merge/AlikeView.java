package sightline.service.improvement.merge;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.Planned;

/**
 * What may be the same, and what was decided.
 *
 * @param book the whole plan
 * @param pairs that nobody has decided on, the most alike first
 * @param decided what stands on each pair that somebody decided on
 * @param mayWrite whether the reader may decide
 * @param notice what was just done
 */
public record AlikeView(
        PlanBook book, List<Pair> pairs, List<Merging> decided, boolean mayWrite, Optional<String> notice) {

    /** The words of an action, whether it stands by itself or went into another. */
    public String words(long action) {
        return book.find(action)
                .map(Planned::action)
                .or(() ->
                        book.gone().stream().filter(gone -> gone.id() == action).findFirst())
                .map(Action::words)
                .orElse("");
    }
}
