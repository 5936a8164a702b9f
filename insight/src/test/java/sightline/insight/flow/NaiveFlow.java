package sightline.insight.flow;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.insight.log.Row;

/** The process map as anybody would write it first: with text, maps and lists, and no thought of speed. */
record NaiveFlow(
        Map<String, Long> activities, Map<String, List<Long>> arrows, Map<String, Set<String>> journeys, int variants) {

    static NaiveFlow of(Map<String, List<Row>> byJourney) {
        Map<String, Long> activities = new TreeMap<>();
        Map<String, List<Long>> arrows = new TreeMap<>();
        Map<String, Set<String>> journeys = new TreeMap<>();
        Set<String> variants = new HashSet<>();
        byJourney.forEach((key, rows) -> {
            variants.add(rows.stream().map(row -> row.event().written()).collect(Collectors.joining(",")));
            for (int i = 0; i < rows.size(); i++) {
                activities.merge(rows.get(i).event().written(), 1L, Long::sum);
                if (i > 0) {
                    Row before = rows.get(i - 1);
                    String arrow =
                            before.event().written() + ">" + rows.get(i).event().written();
                    arrows.computeIfAbsent(arrow, name -> new ArrayList<>())
                            .add(ChronoUnit.DAYS.between(
                                    before.day(), rows.get(i).day()));
                    journeys.computeIfAbsent(arrow, name -> new HashSet<>()).add(key);
                }
            }
        });
        arrows.values().forEach(days -> days.sort(null));
        return new NaiveFlow(activities, arrows, journeys, variants.size());
    }

    double mean(String arrow) {
        return days(arrow).stream().mapToLong(Long::longValue).average().orElseThrow();
    }

    double median(String arrow) {
        List<Long> days = days(arrow);
        int middle = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0;
    }

    double deviation(String arrow) {
        double mean = mean(arrow);
        double squares = days(arrow).stream()
                .mapToDouble(day -> (day - mean) * (day - mean))
                .sum();
        return Math.sqrt(squares / (days(arrow).size() - 1));
    }

    List<Long> days(String arrow) {
        return arrows.getOrDefault(arrow, List.of());
    }
}
