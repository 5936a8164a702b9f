package sightline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of reviews: one line a route, {@code {review}} stands for the demonstration's. */
final class ReviewSamples {

    private static final Map<String, List<String>> SAMPLES = Map.of("/reviews/{review}", List.of("/reviews/{review}"));

    private ReviewSamples() {}

    /** The samples with the number of the demonstration's review. */
    static Map<String, List<String>> of(String review) {
        Map<String, List<String>> samples = new HashMap<>();
        SAMPLES.forEach((route, addresses) -> samples.put(
                route,
                addresses.stream()
                        .map(address -> address.replace("{review}", review))
                        .toList()));
        samples.putAll(SessionSamples.of(review));
        return samples;
    }
}
