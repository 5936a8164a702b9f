package sightline.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import sightline.journey.timeliness.Timeliness;
import tools.jackson.core.JsonGenerator;

/** Timeliness as a JSON object; percentages to one decimal. */
final class TimelinessJson {

    private TimelinessJson() {}

    static void write(JsonGenerator json, String authority, Timeliness figures) {
        json.writeStringProperty("authority", authority);
        json.writeNumberProperty("plans", figures.plans());
        json.writeNumberProperty("within20", figures.within20());
        json.writeNumberProperty("plansExcepted", figures.plansExcepted());
        percent(json, "percentIncluding", figures.percentIncluding());
        percent(json, "percentExcluding", figures.percentExcluding());
        json.writeNumberProperty("from20to52", figures.from20to52());
        json.writeNumberProperty("over52", figures.over52());
    }

    private static void percent(JsonGenerator json, String name, OptionalDouble share) {
        if (share.isPresent()) {
            json.writeNumberProperty(
                    name, BigDecimal.valueOf(share.getAsDouble()).setScale(1, RoundingMode.HALF_UP));
        } else {
            json.writeNullProperty(name);
        }
    }
}
