package sightline.service.library.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.library.book.Item;
import sightline.service.library.book.Item.Standing;
import sightline.service.library.book.ItemRows;
import sightline.service.library.book.PaperSteps;
import sightline.service.library.book.PaperSteps.Step;
import sightline.service.library.book.Said;

/** What people decide about rows: accept them, strike them out, correct them. Nothing is accepted that wasn't seen. */
@Component
public final class RowDecisions {

    private final ItemRows rows;
    private final TransactionOperations together;
    private final PaperSteps steps;

    RowDecisions(ItemRows rows, TransactionOperations together, PaperSteps steps) {
        this.rows = rows;
        this.together = together;
        this.steps = steps;
    }

    /**
     * A row in the version in which somebody saw it.
     *
     * @param id its number
     * @param version that was seen
     */
    public record Seen(long id, long version) {}

    /**
     * Moves rows on; one that somebody else has changed meanwhile stays as it is.
     *
     * @param account who decides; empty where it is Sightline itself
     * @return how many were moved
     */
    public int move(Optional<Long> account, long paper, List<Seen> seen, Standing standing) {
        return Objects.requireNonNull(together.execute(status -> {
            List<Long> moved = seen.stream()
                    .filter(one -> rows.move(paper, one.id(), one.version(), standing))
                    .map(Seen::id)
                    .toList();
            if (!moved.isEmpty()) {
                steps.took(account, paper, step(standing), moved);
            }
            return moved.size();
        }));
    }

    /**
     * Corrects a row, and accepts it if that is wanted.
     *
     * @return whether nobody else was first
     */
    boolean correct(long account, Item item, Said said, Said.Places places, boolean accept) {
        return Objects.requireNonNull(together.execute(status -> {
            boolean changed = rows.change(item.id(), item.version(), said, places);
            if (changed) {
                boolean moved = accept && rows.move(item.paper(), item.id(), item.version() + 1, Standing.ACCEPTED);
                steps.took(
                        Optional.of(account), item.paper(), moved ? Step.ACCEPTED : Step.CORRECTED, List.of(item.id()));
            }
            return changed;
        }));
    }

    /** Adds a row that a person found, and gives its number. */
    long add(long account, long paper, Said said, Said.Places places) {
        return Objects.requireNonNull(together.execute(status -> {
            long id = rows.add(paper, Item.Sort.RECOMMENDATION, true, said, places);
            steps.took(Optional.of(account), paper, Step.ROW_ADDED, List.of(id));
            return id;
        }));
    }

    private static Step step(Standing standing) {
        return switch (standing) {
            case ACCEPTED -> Step.ACCEPTED;
            case STRUCK -> Step.STRUCK;
            case FOUND -> Step.PUT_BACK;
        };
    }
}
