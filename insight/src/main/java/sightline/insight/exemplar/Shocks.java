package sightline.insight.exemplar;

import static sightline.insight.exemplar.Course.ORDINARY;
import static sightline.insight.exemplar.Course.from;

import sightline.insight.exemplar.Scenario.Months;

/** Otherwise quiet authorities to which one thing happens in one month: what an early warning is rehearsed on. */
public final class Shocks {

    private Shocks() {}

    /** Nothing happens. */
    public static Scenario none() {
        return shock("quiet", ORDINARY, ORDINARY, ORDINARY);
    }

    /** From a month on psychologists can do so much of what they did. */
    public static Scenario psychologists(int month, double level) {
        return shock("fewer psychologists", ORDINARY, Course.of(from(month, level)), ORDINARY);
    }

    /** From a month on so many times the requests come. */
    public static Scenario requests(int month, double level) {
        return shock("more requests", Course.of(from(month, level)), ORDINARY, ORDINARY);
    }

    /** From a month on case officers can do so much of what they did. */
    public static Scenario officers(int month, double level) {
        return shock("fewer officers", ORDINARY, ORDINARY, Course.of(from(month, level)));
    }

    private static Scenario shock(String name, Course requests, Course psychologists, Course officers) {
        return new Scenario(name, name, requests, psychologists, officers, Months.NONE);
    }
}
