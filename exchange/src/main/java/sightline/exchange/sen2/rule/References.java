package sightline.exchange.sen2.rule;

import java.util.Optional;
import sightline.exchange.sen2.register.Register;

/**
 * What a return may be held against beside itself.
 *
 * @param register the register of establishments, for V8
 * @param before where the authority's return of the year before had placed its learners, for Z5
 */
public record References(Optional<Register> register, Optional<PlacedBefore> before) {

    /** Nothing: V8 and Z5 aren't looked at. */
    public static final References NONE = new References(Optional.empty(), Optional.empty());
}
