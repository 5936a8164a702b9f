package sightline.command;

import java.util.ArrayList;
import java.util.List;
import sightline.insight.flow.Flow;
import sightline.service.page.flow.FlowPicture;

/** A process map as tables for people. */
final class MapTable {

    private static final String EVENT = "%-30s  %9s  %9s";
    private static final String STEP = "%-30s  %-30s  %9s  %9s  %7s  %7s";

    private MapTable() {}

    static List<String> lines(FlowPicture picture) {
        Flow flow = picture.flow();
        List<String> lines = new ArrayList<>();
        lines.add(picture.words().title() + ". " + picture.wholeSentence());
        lines.add("");
        lines.add(EVENT.formatted("Event", "times", "journeys"));
        for (Flow.Activity activity : flow.activities()) {
            lines.add(EVENT.formatted(
                    activity.name().words(), "%,d".formatted(activity.count()), "%,d".formatted(activity.journeys())));
        }
        lines.add("");
        lines.add(STEP.formatted("From", "To", "times", "journeys", "median", "mean"));
        for (Flow.Arrow arrow : flow.arrows()) {
            lines.add(STEP.formatted(
                    arrow.from().words(),
                    arrow.to().words(),
                    "%,d".formatted(arrow.count()),
                    "%,d".formatted(arrow.journeys()),
                    "%.1f".formatted(arrow.days().medianWeeks()),
                    "%.1f".formatted(arrow.days().meanWeeks())));
        }
        lines.add("");
        lines.add("Median and mean are calendar weeks.");
        return lines;
    }
}
