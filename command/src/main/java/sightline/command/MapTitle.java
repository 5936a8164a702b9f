package sightline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sightline.insight.flow.Selection;
import sightline.journey.event.EventName;

/** What is mapped, as a title. */
final class MapTitle {

    private MapTitle() {}

    static String of(Selection selection) {
        List<String> parts = new ArrayList<>(List.of("How journeys go, in calendar weeks"));
        selection.authority().ifPresent(code -> parts.add("authority " + code));
        selection.from().ifPresent(day -> parts.add("from " + day));
        selection.to().ifPresent(day -> parts.add("to " + day));
        if (!selection.only().isEmpty()) {
            parts.add(selection.only().size() + " kinds of event");
        }
        if (!selection.through().isEmpty()) {
            parts.add("journeys with "
                    + selection.through().stream()
                            .sorted()
                            .map(EventName::words)
                            .map(String::toLowerCase)
                            .collect(Collectors.joining(" and ")));
        }
        return String.join(", ", parts);
    }
}
