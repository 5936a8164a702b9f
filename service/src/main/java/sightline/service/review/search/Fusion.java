package sightline.service.review.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings several orders of the same things together (reciprocal rank fusion: Cormack, Clarke and Büttcher, 2009). Only
 * places count, so scores that can't be compared are not.
 */
final class Fusion {

    /** The authors' constant: it keeps the very first place from deciding everything. */
    private static final double DAMPING = 60;

    private Fusion() {}

    @SafeVarargs
    static <T> List<T> of(List<T>... orders) {
        Map<T, Double> scores = new LinkedHashMap<>();
        for (List<T> order : orders) {
            for (int i = 0; i < order.size(); i++) {
                scores.merge(order.get(i), 1 / (DAMPING + i + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
