package sightline.service.library.book;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** What goes into the record about papers: which, what was done, and to which rows; never their words. */
@Component
public final class PaperSteps {

    private final Ledger record;

    PaperSteps(Ledger record) {
        this.record = record;
    }

    /** Something that is done to a paper. */
    public enum Step {
        ADDED,
        DESCRIBED,
        ROW_ADDED,
        CORRECTED,
        ACCEPTED,
        STRUCK,
        PUT_BACK,
        REMOVED
    }

    /**
     * Writes a step down, as the last thing in its transaction.
     *
     * @param account who took it; empty where it is Sightline itself
     * @param items the rows that it was taken with
     */
    public void took(Optional<Long> account, long paper, Step step, List<Long> items) {
        record.append(new Entry(
                Ledger.INSTALLATION,
                Kind.PAPER_KEPT,
                account.map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("paper:" + paper),
                Body.EMPTY
                        .with("step", step.name())
                        .with("rows", items.stream().map(String::valueOf).toList())));
    }
}
