package sightline.browser;

import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of the library: its first papers are the demonstration's. */
final class LibrarySamples {

    /** The fourth paper waits for somebody to look; the third is the peer review. */
    static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry("/papers", List.of("/papers", "/papers?q=psychologist", "/papers?reply=NOT_AGREED&kind=PLAN")),
            Map.entry("/papers/{id}", List.of("/papers/1", "/papers/2", "/papers/3")),
            Map.entry("/papers/{id}/details", List.of("/papers/4/details")),
            Map.entry("/papers/{id}/remove", List.of("/papers/4/remove")),
            Map.entry("/papers/{id}/text", List.of("/papers/1/text", "/papers/4/text")),
            Map.entry("/papers/{id}/add", List.of("/papers/4/add")),
            Map.entry("/papers/{id}/rows/{row}", List.of("/papers/1/rows/1", "/papers/2/rows/6")),
            Map.entry("/papers/{id}/file", List.of()),
            Map.entry("/papers/{paper}/take", List.of("/papers/3/take")));

    private LibrarySamples() {}
}
