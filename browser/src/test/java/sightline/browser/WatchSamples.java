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
                "/watch/scorecard/{indicator}/set",
                List.of("/watch/scorecard/on-time-ex/set"),
                "/watch/scorecard/{indicator}/note",
                List.of("/watch/scorecard/on-time-ex/note"),
                "/watch/scorecard/{indicator}/rebase",
                List.of("/watch/scorecard/on-time-ex/rebase"),
                "/watch/what-if/{id}",
                List.of(),
                "/watch/foi/{question}",
                List.of("/watch/foi/plans-on-time", "/watch/foi/open-by-stage", "/watch/foi/why-late"));
    }
}
