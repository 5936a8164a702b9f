package sightline.journey.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A family took a step about one decision: a mediation certificate was issued, or an appeal registered.
 *
 * @param decision the date of the decision letter it is about, where it was given
 */
public record DecisionAnswered(Happened at, Optional<LocalDate> decision) implements Event {

    @Override
    public DecisionAnswered with(Happened other) {
        return new DecisionAnswered(other, decision);
    }
}
