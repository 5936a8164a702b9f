package sightline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of reports and drafts: the demonstration's first draft has two comments. */
final class ReportSamples {

    private ReportSamples() {}

    /** The samples with the number of the demonstration's review. */
    static Map<String, List<String>> of(String review) {
        Map<String, List<String>> samples = new HashMap<>();
        String report = "/reviews/" + review + "/report";
        String drafts = "/reviews/" + review + "/drafts";
        String publication = "/reviews/" + review + "/publication";
        samples.put("/reviews/{review}/report", List.of(report));
        samples.put(
                "/reviews/{review}/report/preview",
                List.of(
                        report + "/preview",
                        report + "/preview?paper=summary",
                        report + "/preview?paper=easy-read",
                        report + "/preview?paper=cover-report&reach=full"));
        samples.put(
                "/reviews/{review}/report/words",
                List.of(report + "/words?place=foreword", report + "/words?place=council"));
        samples.put("/reviews/{review}/report/cover", List.of(report + "/cover"));
        samples.put("/reviews/{review}/report/chapters", List.of(report + "/chapters"));
        samples.put("/reviews/{review}/report/file", List.of()); // a download
        samples.put("/reviews/{review}/drafts", List.of(drafts));
        samples.put("/reviews/{review}/drafts/new", List.of(drafts + "/new"));
        samples.put("/reviews/{review}/drafts/{draft}", List.of(drafts + "/1"));
        samples.put("/reviews/{review}/drafts/{draft}/comments/{comment}", List.of(drafts + "/1/comments/1"));
        samples.put("/drafts/{draft}", List.of("/drafts/1"));
        samples.put("/drafts/{draft}/comment", List.of("/drafts/1/comment?on=method-numbers"));
        samples.put("/reviews/{review}/publication", List.of(publication));
        // These need a link, or a report that is out: see ReportStops.
        samples.put("/reviews/{review}/publication/received", List.of());
        samples.put("/draft/{authority}/{secret}", List.of());
        samples.put("/draft/{authority}/{secret}/comment", List.of());
        samples.put("/reports/{number}", List.of());
        samples.put("/reports/{number}/file", List.of());
        return samples;
    }
}
