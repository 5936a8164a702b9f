package sightline.service.improvement.line;

import java.util.List;
import java.util.stream.Collectors;
import sightline.service.improvement.book.Chain;

/**
 * The line of sight of a recommendation.
 *
 * @param chain the recommendation
 * @param stations all ten, in their order
 * @param others how far the other recommendations of the same paper have come, in their order
 */
public record LineOfSight(Chain chain, List<Station> stations, List<Stop> others) {

    /** In a sentence, for those who hear it. */
    public String sentence() {
        List<Station> broken =
                stations.stream().filter(station -> !station.isThere()).toList();
        return broken.isEmpty()
                ? "The line runs unbroken from what happened to what changed."
                : "The line is broken at %s."
                        .formatted(broken.stream()
                                .map(station -> "“%s”: %s"
                                        .formatted(
                                                station.stop().words().toLowerCase(java.util.Locale.UK),
                                                lower(station.phrase())))
                                .collect(Collectors.joining("; ")));
    }

    private static String lower(String phrase) {
        return phrase.substring(0, 1).toLowerCase(java.util.Locale.UK) + phrase.substring(1);
    }

    /** How far a recommendation has come: the last of its stations from "recommended" on that the thread reaches. */
    static Stop reached(Chain chain) {
        if (!chain.effects().isEmpty()) {
            return Stop.CHANGED;
        }
        if (chain.actions().stream().anyMatch(action -> action.carriedOut().isPresent())) {
            return Stop.DONE;
        }
        return chain.answers().isEmpty() ? Stop.RECOMMENDED : Stop.ANSWERED;
    }
}
