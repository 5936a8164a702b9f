package sightline.insight.warning;

import java.util.Optional;
import java.util.OptionalLong;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;

/** Where an authority stands before the question "will it fall below 30% next year?" */
public enum Standing {
    /** The question can be asked: 30 plans or more, at least 30% of them on time. */
    IN_QUESTION,
    /** Already below 30%: the question is recovery, so there is no alert. */
    ALREADY_BELOW,
    /** Every plan was classed as an exception, so nothing is left to take a share of: there is no alert. */
    EVERY_PLAN_EXCEPTED,
    /** Fewer than 30 plans: a percentage of so few is mostly chance, so there is no alert. */
    TOO_FEW_PLANS,
    /** The number of plans, or how many were on time, was not published: there is no alert. */
    NOT_PUBLISHED;

    static Standing of(AuthorityYear year) {
        OptionalLong plans = year.count(Measure.PLANS_ISSUED_EX);
        boolean none = plans.isPresent() && plans.getAsLong() == 0;
        if (none && year.count(Measure.PLANS_ISSUED).orElse(0) > 0) {
            return EVERY_PLAN_EXCEPTED;
        }
        if (plans.isPresent() && plans.getAsLong() < Outcome.FEWEST_PLANS) {
            return TOO_FEW_PLANS;
        }
        Optional<Proportion> onTime = year.onTimeExcludingExceptions();
        if (onTime.isEmpty()) {
            return NOT_PUBLISHED;
        }
        return onTime.get().percent() < Outcome.FLOOR ? ALREADY_BELOW : IN_QUESTION;
    }
}
