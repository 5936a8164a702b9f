package sightline.command;

import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.control.ChartOptions;
import sightline.insight.control.ChartPoint;
import sightline.insight.control.Limits;
import tools.jackson.core.JsonGenerator;

/** A point of a control chart as the fields of a JSON object, named as NHSRplotthedots 0.2.2 names them. */
final class ChartJson {

    private ChartJson() {}

    static void write(JsonGenerator json, ChartPoint point, ChartOptions options) {
        json.writeStringProperty("date", point.date().toString());
        json.writeNumberProperty("value", point.value());
        json.writeNumberProperty("rebase_group", point.rebaseGroup());
        json.writeNumberProperty("mean", point.mean());
        number(json, "lpl", point.limits().map(Limits::lower));
        number(json, "upl", point.limits().map(Limits::upper));
        truth(json, "outside_limits", point.outsideLimits());
        json.writeNumberProperty("relative_to_mean", point.relativeToMean());
        truth(json, "close_to_limits", point.closeToLimits());
        json.writeStringProperty("special_cause_type", point.cause().label());
        json.writeBooleanProperty("special_cause_flag", point.cause().isSpecial());
        json.writeStringProperty("point_type", point.type().id());
        json.writeBooleanProperty("short_group_warning", point.inShortGroup());
        OptionalDouble target = options.target();
        number(json, "target", target.isPresent() ? Optional.of(target.getAsDouble()) : Optional.empty());
    }

    private static void number(JsonGenerator json, String name, Optional<Double> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    private static void truth(JsonGenerator json, String name, Optional<Boolean> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeBoolean, json::writeNull);
    }
}
