package sightline.insight.live;

import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;

/** The definitions of the live indicators, in words that pages print. */
final class Definitions {

    private static final String DFE =
            "Department for Education, Education, health and care plans (SEN2), as counted from our own events";
    private static final String OURS = "Sightline, from the authority’s own events";
    private static final String MONTH = "month";
    private static final String AT_ONCE = "at once; the published figure comes in June of the year after";

    private Definitions() {}

    static Indicator share(String id, String name, String definition, String part, String whole) {
        return new Indicator(id, name, definition, DFE, part, whole, Unit.PERCENT, Direction.INCREASE, MONTH, AT_ONCE);
    }

    static Indicator neutral(String id, String name, String definition, String part, String whole) {
        return new Indicator(id, name, definition, DFE, part, whole, Unit.PERCENT, Direction.NEUTRAL, MONTH, AT_ONCE);
    }

    static Indicator ratio(String id, String name, String definition, String part, String whole) {
        return new Indicator(id, name, definition, OURS, part, whole, Unit.RATIO, Direction.INCREASE, MONTH, AT_ONCE);
    }
}
