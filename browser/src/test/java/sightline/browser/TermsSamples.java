package sightline.browser;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which addresses to open for the work programme, the start of a review, its terms, lines, group and evidence plan. The
 * first of each thing is the demonstration's.
 */
final class TermsSamples {

    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            entry("/reviews/{review}/state", List.of("/reviews/{review}/state")),
            entry("/reviews/{review}/terms", List.of("/reviews/{review}/terms")),
            entry("/reviews/{review}/terms/edit", List.of("/reviews/{review}/terms/edit")),
            entry("/reviews/{review}/terms/compare", List.of("/reviews/{review}/terms/compare?from=1&to=2")),
            entry("/reviews/{review}/terms/{number}", List.of("/reviews/{review}/terms/1")),
            entry("/reviews/{review}/lines", List.of("/reviews/{review}/lines")),
            entry("/reviews/{review}/lines/{number}", List.of("/reviews/{review}/lines/1")),
            entry("/reviews/{review}/lines/{number}/drop", List.of("/reviews/{review}/lines/1/drop")),
            entry("/reviews/{review}/park", List.of("/reviews/{review}/park")),
            entry("/reviews/{review}/parked", List.of("/reviews/{review}/parked")),
            entry("/reviews/{review}/parked/{id}", List.of("/reviews/{review}/parked/2")),
            entry("/reviews/{review}/members", List.of("/reviews/{review}/members")),
            entry("/reviews/{review}/members/new", List.of("/reviews/{review}/members/new")),
            entry("/reviews/{review}/members/{id}", List.of("/reviews/{review}/members/1")),
            entry("/reviews/{review}/members/{id}/leave", List.of("/reviews/{review}/members/1/leave")),
            entry("/reviews/{review}/members/{id}/chair", List.of("/reviews/{review}/members/1/chair")),
            entry("/reviews/{review}/members/{id}/declare", List.of("/reviews/{review}/members/1/declare")),
            entry("/reviews/{review}/plan", List.of("/reviews/{review}/plan")),
            entry("/reviews/{review}/plan/{line}/{source}", List.of("/reviews/{review}/plan/1/family")),
            entry("/programme/{topic}", List.of("/programme/1", "/programme/3")),
            entry("/programme/{topic}/edit", List.of("/programme/5/edit")),
            entry("/programme/{topic}/score", List.of("/programme/4/score")),
            entry("/programme/{topic}/decide", List.of("/programme/1/decide")),
            entry("/programme/{topic}/review", List.of("/programme/4/review")));

    private TermsSamples() {}

    /** The samples with the number of the demonstration's review. */
    static Map<String, List<String>> of(String review) {
        Map<String, List<String>> samples = new HashMap<>();
        SAMPLES.forEach((route, addresses) -> samples.put(
                route,
                addresses.stream()
                        .map(address -> address.replace("{review}", review))
                        .toList()));
        return samples;
    }
}
