package sightline.service.library.find;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings two orders of the same rows together by their places alone (reciprocal rank fusion), as the search of evidence does. */
final class Fusion {

    private static final double DAMPING = 60;

    private Fusion() {}

    static List<Long> of(List<Long> one, List<Long> other) {
        Map<Long, Double> scores = new LinkedHashMap<>();
        for (List<Long> order : List.of(one, other)) {
            for (int i = 0; i < order.size(); i++) {
                scores.merge(order.get(i), 1 / (DAMPING + i + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
