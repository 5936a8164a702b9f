package sightline.journey.timeliness;

import java.util.OptionalDouble;

/**
 * Timeliness of the plans issued in a period, by the bands of the statistics "Education, health and care plans" (DfE).
 *
 * @param plans first final plans issued in the period, whose request is known
 * @param within20 of them, those issued within twenty weeks
 * @param plansExcepted of them, those with a valid exception to the twenty weeks, in time or not
 * @param within20Excepted of them, those that are both
 * @param from20to52 those issued after twenty and within fifty-two weeks
 * @param over52 those issued after fifty-two weeks
 */
public record Timeliness(int plans, int within20, int plansExcepted, int within20Excepted, int from20to52, int over52) {

    /** Nothing issued yet. */
    static final Timeliness NONE = new Timeliness(0, 0, 0, 0, 0, 0);

    /** This and one more plan. */
    Timeliness and(IssuedPlan plan) {
        boolean in20 = plan.withinTwenty();
        return new Timeliness(
                plans + 1,
                within20 + (in20 ? 1 : 0),
                plansExcepted + (plan.excepted() ? 1 : 0),
                within20Excepted + (in20 && plan.excepted() ? 1 : 0),
                from20to52 + (!in20 && plan.withinFiftyTwo() ? 1 : 0),
                over52 + (plan.withinFiftyTwo() ? 0 : 1));
    }

    /** The share within twenty weeks of all plans, in per cent; empty where there are none. */
    public OptionalDouble percentIncluding() {
        return percent(within20, plans);
    }

    /** The share within twenty weeks of the plans without an exception, in per cent; empty where there are none. */
    public OptionalDouble percentExcluding() {
        return percent(within20 - within20Excepted, plans - plansExcepted);
    }

    private static OptionalDouble percent(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
