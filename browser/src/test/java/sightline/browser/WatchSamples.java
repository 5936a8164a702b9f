package sightline.browser;

import java.util.List;
import java.util.Map;

/** Which addresses to open for the scorecard. What was tried out is opened by the journey that tries it. */
final class WatchSamples {

    private WatchSamples() {}

    static Map<String, List<String>> all() {
        return Map.of(
                "/watch/scorecard/{indicator}",
                List.of("/watch/scorecard/on-time-ex", "/watch/scorecard/throughput"),
                "/watch/what-if/{id}",
                List.of());
    }
}
