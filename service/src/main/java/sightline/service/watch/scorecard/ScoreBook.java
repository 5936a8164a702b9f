package sightline.service.watch.scorecard;

import java.util.List;
import java.util.Map;

/**
 * Everything that a partnership has set for its indicators.
 *
 * @param standards by indicator
 * @param notes by indicator, the oldest first
 * @param rebases by indicator, the oldest first
 */
record ScoreBook(
        Map<String, Standard> standards, Map<String, List<ChartNote>> notes, Map<String, List<Rebase>> rebases) {

    Standard standard(String indicator) {
        return standards.getOrDefault(indicator, Standard.none(indicator));
    }

    List<ChartNote> notes(String indicator) {
        return notes.getOrDefault(indicator, List.of());
    }

    List<Rebase> rebases(String indicator) {
        return rebases.getOrDefault(indicator, List.of());
    }
}
