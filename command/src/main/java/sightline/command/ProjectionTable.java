package sightline.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.insight.projection.Count;
import sightline.insight.projection.Grouping;

/** A projection as lines for a terminal: one table a grouping, a line a group, a column a year. */
final class ProjectionTable {

    private static final int WIDEST = 12;

    private ProjectionTable() {}

    static List<String> of(List<Count> counts, Grouping by) {
        Map<String, List<Count>> groups = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.by() == by)
                .forEach(count -> groups.computeIfAbsent(count.group(), none -> new ArrayList<>())
                        .add(count));
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("%-12s".formatted("By " + by.words()));
        groups.values().iterator().next().forEach(count -> head.append("  %18d".formatted(count.year())));
        lines.add(by == Grouping.ALL ? head.toString().replace("By all", "Plans ") : head.toString());
        groups.forEach((group, years) -> {
            if (years.stream().anyMatch(count -> count.high() > 0)) {
                StringBuilder line = new StringBuilder("%-12s".formatted(shortened(group)));
                years.forEach(count -> line.append("  %18s".formatted(figures(count))));
                lines.add(line.toString());
            }
        });
        lines.add("");
        return lines;
    }

    private static String figures(Count count) {
        return "%,.0f (%,.0f-%,.0f)".formatted(count.mean(), count.low(), count.high());
    }

    private static String shortened(String name) {
        return name.length() <= WIDEST ? name : name.substring(0, WIDEST - 1) + "…";
    }
}
