package sightline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of reviews: one line a route, {@code {review}} stands for the demonstration's. */
final class ReviewSamples {

    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            Map.entry("/reviews/{review}", List.of("/reviews/{review}")),
            Map.entry("/reviews/{review}/evidence", List.of(
                    "/reviews/{review}/evidence",
                    "/reviews/{review}/evidence?line=3&source=FAMILY",
                    "/reviews/{review}/evidence?theme=99&uncited=yes")),
            Map.entry("/reviews/{review}/evidence/new", List.of("/reviews/{review}/evidence/new?source=FAMILY")),
            Map.entry("/reviews/{review}/evidence/withdrawn", List.of("/reviews/{review}/evidence/withdrawn")),
            Map.entry("/reviews/{review}/evidence/{id:\\d+}", List.of("/reviews/{review}/evidence/1")),
            Map.entry("/reviews/{review}/evidence/{id}/edit", List.of("/reviews/{review}/evidence/1/edit")),
            Map.entry("/reviews/{review}/evidence/{id}/withdraw", List.of("/reviews/{review}/evidence/1/withdraw")),
            Map.entry("/reviews/{review}/search", List.of(
                    "/reviews/{review}/search", "/reviews/{review}/search?q=how+long+do+families+wait")),
            Map.entry("/reviews/{review}/themes", List.of("/reviews/{review}/themes")),
            Map.entry("/reviews/figures/new", List.of("/reviews/figures/new?query=published/throughput?authority=882&year=2023")),
            Map.entry("/reviews/{review}/figures/new", List.of(
                    "/reviews/{review}/figures/new",
                    "/reviews/{review}/figures/new?authority=882&measure=on-time&from=2018&to=2023")),
            Map.entry("/reviews/{review}/surveys/new", List.of("/reviews/{review}/surveys/new")));

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
