package sightline.journey.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan came from another authority.
 *
 * @param madeOn the day it was made there, where it is known
 * @param lastReview the day it was last reviewed there, where it was
 */
public record PlanTransferredIn(Happened at, Optional<LocalDate> madeOn, Optional<LocalDate> lastReview)
        implements Event {

    @Override
    public PlanTransferredIn with(Happened other) {
        return new PlanTransferredIn(other, madeOn, lastReview);
    }
}
