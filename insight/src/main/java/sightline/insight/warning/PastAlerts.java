package sightline.insight.warning;

import java.util.List;
import java.util.Locale;
import sightline.insight.published.Panel;

/**
 * How good the alerts of earlier years were, as far as it was known at the end of a year.
 *
 * @param cases what became of those that got an alert
 * @param known the last outcome year counted
 */
public record PastAlerts(Flagged cases, int known) {

    /** The alerts of the outcome years from 2017, the first with a throughput before it, up to a year. */
    public static PastAlerts knownBy(Panel panel, int year) {
        List<Outcome> outcomes = Outcome.in(panel, RiskModel.FITTED_FROM - 1, year);
        return new PastAlerts(new Sample(outcomes, Signal.MODEL, Event.FALL_BELOW_30).alertCases(), year);
    }

    /** How often such an alert came true and how many falls it caught, in a sentence. */
    public String words() {
        if (cases.precision().isEmpty() || cases.recall().isEmpty()) {
            return "There is no earlier year yet that shows how good such alerts are.";
        }
        int first = RiskModel.FITTED_FROM - 1;
        return String.format(
                Locale.UK,
                "In %s, %d of %d such alerts came true, and %d of %d falls below 30%% had one.%s",
                known == first ? String.valueOf(first) : "%d to %d".formatted(first, known),
                cases.hits().size(),
                cases.hits().size() + cases.falseAlarms().size(),
                cases.hits().size(),
                cases.hits().size() + cases.misses().size(),
                known >= RiskModel.FITTED_FROM
                        ? " The alert was made on the years %d to %d, which flatters it."
                                .formatted(RiskModel.FITTED_FROM, RiskModel.FITTED_TO)
                        : "");
    }
}
