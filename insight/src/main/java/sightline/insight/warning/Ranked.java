package sightline.insight.warning;

import java.util.Optional;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;

/**
 * One authority in the ranking of a year.
 *
 * @param year its figures of the year
 * @param rank 1 for the highest score
 * @param score {@link RiskModel#score}
 * @param standing whether the question can be asked of it
 * @param alike of those that looked like this before, how many fell below 30%; empty while none is known, or where the
 *     question can't be asked
 */
public record Ranked(AuthorityYear year, int rank, double score, Standing standing, Optional<Proportion> alike) {

    /** Whether to speak up: the question can be asked, and the score is one that does. */
    public boolean alert() {
        return standing == Standing.IN_QUESTION && score >= RiskModel.ALERT_FROM;
    }
}
