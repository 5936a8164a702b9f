package sightline.insight.warning;

import java.util.Optional;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;

/**
 * One authority in the ranking of a year: its place is by {@link RiskModel}, its alert by {@link Alarm}.
 *
 * @param year its figures of the year
 * @param rank 1 for the highest score
 * @param score {@link RiskModel#score}
 * @param standing whether the question can be asked of it
 * @param alike of those in the same fifth of risk before, how many fell below 30%; empty while none is known, or where the
 *     question can't be asked
 * @param collapsedAlike of those on the same side of {@link Alarm#LEVEL} before, how many collapsed
 *     ({@link Event#COLLAPSE}); empty in the same cases, and where no throughput was published
 */
public record Ranked(
        AuthorityYear year,
        int rank,
        double score,
        Standing standing,
        Optional<Proportion> alike,
        Optional<Proportion> collapsedAlike) {

    /** Whether to speak up: the question can be asked, and work is piling up. */
    public boolean alert() {
        return standing == Standing.IN_QUESTION && Alarm.pilingUp(year);
    }
}
