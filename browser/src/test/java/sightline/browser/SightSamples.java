package sightline.browser;

import java.util.List;
import java.util.Map;

/**
 * Which addresses to open for effects, lines of sight, closings and meetings: a recommendation that was effective, one
 * that was not, one that was not agreed, and the meeting that was held.
 */
final class SightSamples {

    private SightSamples() {}

    static Map<String, List<String>> all() {
        return Map.of(
                "/recommendations/{recommendation}/effect",
                List.of("/recommendations/5/effect", "/recommendations/13/effect"),
                "/recommendations/{recommendation}/line",
                List.of("/recommendations/5/line", "/recommendations/13/line"),
                "/recommendations/{recommendation}/close",
                List.of("/recommendations/2/close", "/recommendations/5/close"),
                "/line/{review}/{reviewed}",
                List.of("/line/1/1"),
                "/meetings/{meeting}",
                List.of("/meetings/1", "/meetings/2"),
                "/meetings/{meeting}/items/{number}",
                List.of("/meetings/1/items/1"));
    }
}
