package sightline.journey.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dispute was settled: the Tribunal made an order, the authority conceded, or mediation led to an agreement.
 *
 * @param settlement what is to be done
 * @param dueBy the date that the Tribunal or the parties set themselves, where they did
 */
public record DisputeSettled(Happened at, Settlement settlement, Optional<LocalDate> dueBy) implements Event {

    @Override
    public DisputeSettled with(Happened other) {
        return new DisputeSettled(other, settlement, dueBy);
    }
}
