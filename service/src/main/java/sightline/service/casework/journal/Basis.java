package sightline.service.casework.journal;

import sightline.journey.reckoner.Moved;

/**
 * By what clocks were derived.
 *
 * @param law a digest of every version of the law
 * @param calendar a digest of the bank holidays
 */
public record Basis(String law, String calendar) {

    /** What can have moved a last day between this and another. */
    Moved.Why changeTo(Basis other) {
        return law.equals(other.law) ? Moved.Why.CALENDAR : Moved.Why.LAW;
    }
}
