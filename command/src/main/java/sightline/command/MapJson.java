package sightline.command;

import sightline.insight.flow.Flow;
import sightline.insight.flow.GapFigures;
import tools.jackson.core.JsonGenerator;

/**
 * A process map as JSON.
 *
 * @param more whether it also has what the contract of the command doesn't name
 */
record MapJson(boolean more) {

    void write(JsonGenerator json, Flow flow) {
        json.writeArrayPropertyStart("activities");
        for (Flow.Activity activity : flow.activities()) {
            json.writeStartObject();
            json.writeStringProperty("name", activity.name().written());
            json.writeNumberProperty("count", activity.count());
            if (more) {
                json.writeNumberProperty("journeys", activity.journeys());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("arrows");
        for (Flow.Arrow arrow : flow.arrows()) {
            json.writeStartObject();
            json.writeStringProperty("from", arrow.from().written());
            json.writeStringProperty("to", arrow.to().written());
            json.writeNumberProperty("count", arrow.count());
            figures(json, arrow.days(), "");
            if (more) {
                more(json, arrow);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("variants", flow.variants());
        json.writeNumberProperty("cases", flow.cases());
    }

    private static void more(JsonGenerator json, Flow.Arrow arrow) {
        json.writeNumberProperty("journeys", arrow.journeys());
        json.writeNumberProperty("minDays", arrow.days().least());
        json.writeNumberProperty("maxDays", arrow.days().most());
        if (arrow.count() > 1) {
            json.writeNumberProperty("sdDays", arrow.days().deviation());
        } else {
            json.writeNullProperty("sdDays");
        }
    }

    /** Mean and median, with words after their names. */
    static void figures(JsonGenerator json, GapFigures days, String after) {
        number(json, "meanDays" + after, days.mean());
        number(json, "medianDays" + after, days.median());
    }

    /** A number without a fraction where it has none. */
    static void number(JsonGenerator json, String name, double value) {
        if (value == Math.rint(value)) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
