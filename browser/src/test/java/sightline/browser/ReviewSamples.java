package sightline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of reviews: one line a route, {@code {review}} stands for the demonstration's. */
final class ReviewSamples {

    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            Map.entry("/reviews/{review}", List.of("/reviews/{review}")),
            Map.entry("/reviews/{review}/findings", List.of("/reviews/{review}/findings")),
            Map.entry("/reviews/{review}/findings/board", List.of("/reviews/{review}/findings/board")),
            Map.entry("/reviews/{review}/findings/tree", List.of("/reviews/{review}/findings/tree")),
            Map.entry("/reviews/{review}/findings/withdrawn", List.of("/reviews/{review}/findings/withdrawn")),
            Map.entry("/reviews/{review}/findings/themes", List.of("/reviews/{review}/findings/themes")),
            Map.entry("/reviews/{review}/findings/new", List.of("/reviews/{review}/findings/new?theme=1")),
            Map.entry("/reviews/{review}/findings/{finding}", List.of("/reviews/{review}/findings/1")),
            Map.entry("/reviews/{review}/findings/{finding}/evidence", List.of("/reviews/{review}/findings/1/evidence")),
            Map.entry("/reviews/{review}/findings/{id}/move", List.of("/reviews/{review}/findings/1/move")),
            Map.entry("/reviews/{review}/findings/{id}/withdraw", List.of("/reviews/{review}/findings/1/withdraw")),
            Map.entry("/reviews/{review}/conclusions/new", List.of("/reviews/{review}/conclusions/new?theme=1")),
            Map.entry("/reviews/{review}/conclusions/{conclusion}", List.of("/reviews/{review}/conclusions/1")),
            Map.entry("/reviews/{review}/conclusions/{id}/move", List.of("/reviews/{review}/conclusions/1/move")),
            Map.entry("/reviews/{review}/conclusions/{id}/withdraw", List.of("/reviews/{review}/conclusions/1/withdraw")),
            Map.entry("/reviews/{review}/recommendations/new", List.of("/reviews/{review}/recommendations/new?theme=1")),
            Map.entry("/reviews/{review}/recommendations/{recommendation}", List.of("/reviews/{review}/recommendations/1")),
            Map.entry("/reviews/{review}/recommendations/{id}/move", List.of("/reviews/{review}/recommendations/1/move")),
            Map.entry("/reviews/{review}/recommendations/{id}/withdraw", List.of("/reviews/{review}/recommendations/1/withdraw")),
            Map.entry("/reviews/{review}/recommendations/{recommendation}/send", List.of("/reviews/{review}/recommendations/1/send")),
            Map.entry("/reviews/{review}/recommendations/{recommendation}/note", List.of("/reviews/{review}/recommendations/1/note")),
            Map.entry("/reviews/{review}/check", List.of("/reviews/{review}/check")),
            Map.entry("/reviews/{review}/check/answer", List.of("/reviews/{review}/check/answer?rule=many-recommendations&place=report")));

    private ReviewSamples() {}

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
