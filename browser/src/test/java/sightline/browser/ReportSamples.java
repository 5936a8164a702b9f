package sightline.browser;

import java.util.List;
import java.util.Map;

/** Addresses of a report's pages, of drafts, and of what is published. */
final class ReportSamples {

    private ReportSamples() {}

    static Map<String, List<String>> of(String review) {
        String path = "/reviews/" + review;
        return Map.ofEntries(
                Map.entry("/reports/{number}", List.of("/reports/1")),
                Map.entry("/reviews/{review}/report", List.of(path + "/report")));
    }
}
