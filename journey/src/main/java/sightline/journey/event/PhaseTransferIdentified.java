package sightline.journey.event;

import java.time.LocalDate;

/**
 * It was seen that a child will change phase.
 *
 * @param kind from what to what
 * @param transferDate the day of the change
 */
public record PhaseTransferIdentified(Happened at, Transfer kind, LocalDate transferDate) implements Event {

    @Override
    public PhaseTransferIdentified with(Happened other) {
        return new PhaseTransferIdentified(other, kind, transferDate);
    }
}
