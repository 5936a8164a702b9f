package sightline.service.improvement.merge;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.Planned;
import sightline.service.page.form.Choice;

/**
 * Two actions side by side.
 *
 * @param book the whole plan
 * @param one of them
 * @param other the other
 * @param stands what somebody decided on them before
 */
public record PairView(PlanBook book, long one, long other, Optional<Merging> stands) {

    /** Both. */
    public List<Action> both() {
        return List.of(action(book, one).orElseThrow(), action(book, other).orElseThrow());
    }

    /** Whether they are one now. */
    public boolean areOne() {
        return stands.filter(Merging::one).isPresent();
    }

    /** What can be decided. */
    public List<Choice> choices() {
        Choice apart = new Choice("APART", areOne() ? "They are two after all" : "They are two: keep them apart");
        return areOne()
                ? List.of(apart)
                : List.of(
                        new Choice("KEEP_" + one, "They are one: keep the first"),
                        new Choice("KEEP_" + other, "They are one: keep the second"),
                        apart);
    }

    static Optional<Action> action(PlanBook book, long id) {
        return book.find(id)
                .map(Planned::action)
                .or(() -> book.gone().stream().filter(gone -> gone.id() == id).findFirst());
    }
}
