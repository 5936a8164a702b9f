package sightline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.insight.flow.Difference;
import sightline.insight.flow.Flow;
import sightline.insight.flow.GapFigures;
import tools.jackson.core.JsonGenerator;

/**
 * Two process maps side by side.
 *
 * @param first the first
 * @param second the second
 */
record MapPair(Flow first, Flow second) {

    private static final String ROW = "%-26s  %-26s  %9s  %9s  %8s  %8s  %8s";

    /** Both as JSON, and every step of either with how many days longer the second takes. */
    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("first");
        new MapJson(false).write(json, first);
        json.writeEndObject();
        json.writeObjectPropertyStart("second");
        new MapJson(false).write(json, second);
        json.writeEndObject();
        json.writeArrayPropertyStart("differences");
        for (Difference difference : Difference.between(first, second)) {
            json.writeStartObject();
            json.writeStringProperty("from", difference.from().written());
            json.writeStringProperty("to", difference.to().written());
            figures(json, difference.here(), "First");
            figures(json, difference.there(), "Second");
            if (difference.longer().isPresent()) {
                MapJson.number(json, "longerDays", difference.longer().getAsDouble());
            } else {
                json.writeNullProperty("longerDays");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figures(JsonGenerator json, Optional<GapFigures> days, String after) {
        json.writeNumberProperty("count" + after, days.map(GapFigures::count).orElse(0L));
        days.ifPresentOrElse(figures -> MapJson.figures(json, figures, after), () -> {
            json.writeNullProperty("meanDays" + after);
            json.writeNullProperty("medianDays" + after);
        });
    }

    /** Both for people: what adds most days to the second comes first. */
    List<String> lines(String firstTitle, String secondTitle) {
        List<String> lines = new ArrayList<>();
        lines.add("First: %s. %,d journeys, %,d orders.".formatted(firstTitle, first.cases(), first.variants()));
        lines.add("Second: %s. %,d journeys, %,d orders.".formatted(secondTitle, second.cases(), second.variants()));
        lines.add("");
        lines.add(ROW.formatted("From", "To", "1st times", "2nd times", "1st wks", "2nd wks", "longer")
                .stripTrailing());
        for (Difference difference : Difference.between(first, second)) {
            lines.add(ROW.formatted(
                    difference.from().words(),
                    difference.to().words(),
                    "%,d".formatted(difference.here().map(GapFigures::count).orElse(0L)),
                    "%,d".formatted(difference.there().map(GapFigures::count).orElse(0L)),
                    weeks(difference.here()),
                    weeks(difference.there()),
                    difference.longer().isPresent()
                            ? "%+.1f".formatted(difference.longer().getAsDouble() / 7)
                            : "-"));
        }
        lines.add("");
        lines.add("Weeks are medians. What adds most days to the second comes first.");
        return lines;
    }

    private static String weeks(Optional<GapFigures> days) {
        return days.map(figures -> "%.1f".formatted(figures.medianWeeks())).orElse("-");
    }
}
