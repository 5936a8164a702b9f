package sightline.journey.event;

import java.util.Optional;

/**
 * The family was told what follows from an annual review; with this the review is complete.
 *
 * @param outcome maintain, amend or cease, where it was written down
 * @param amendmentsEnclosed whether the proposed amendments went with the letter
 */
public record ReviewDecisionNotified(Happened at, Optional<ReviewOutcome> outcome, boolean amendmentsEnclosed)
        implements Event {

    @Override
    public ReviewDecisionNotified with(Happened other) {
        return new ReviewDecisionNotified(other, outcome, amendmentsEnclosed);
    }

    /** Whether this letter is itself the notice of amendments. */
    public boolean isNoticeOfAmendments() {
        return amendmentsEnclosed
                && outcome.filter(o -> o != ReviewOutcome.AMEND).isEmpty();
    }
}
