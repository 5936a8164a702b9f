package sightline.insight.warning;

import java.util.List;
import java.util.Locale;
import sightline.insight.published.Panel;

/**
 * How good the alerts of earlier years were at foreseeing a collapse, as far as it was known at the end of a year.
 *
 * @param cases what became of those that got an alert
 * @param known the last outcome year counted
 */
public record PastAlerts(Flagged cases, int known) {

    /** The alerts of the outcome years from 2017, the first with a throughput before it, up to a year. */
    public static PastAlerts knownBy(Panel panel, int year) {
        List<Outcome> outcomes = Outcome.in(panel, Alarm.FIRST_OUTCOME, year);
        return new PastAlerts(new Sample(outcomes, Signal.THROUGHPUT_RULE, Event.COLLAPSE).alertCases(), year);
    }

    /** How often such an alert came true and how many collapses it caught, in a few sentences. */
    public String words() {
        if (cases.precision().isEmpty() || cases.recall().isEmpty()) {
            return "There is no earlier year yet that shows how good such alerts are.";
        }
        return String.format(
                Locale.UK,
                "In %s, %d of %d such alerts came true (%s), and %d of %d such falls had one.%s",
                known == Alarm.FIRST_OUTCOME ? String.valueOf(known) : "%d to %d".formatted(Alarm.FIRST_OUTCOME, known),
                cases.hits().size(),
                cases.hits().size() + cases.falseAlarms().size(),
                Event.COLLAPSE.words(),
                cases.hits().size(),
                cases.hits().size() + cases.misses().size(),
                known >= BackTest.FROM ? flattery() : "");
    }

    private static String flattery() {
        return String.format(
                Locale.UK,
                " The level of %.2f was picked by people who had seen %d to %d, which flatters it.",
                Alarm.LEVEL,
                BackTest.FROM,
                BackTest.TO);
    }
}
