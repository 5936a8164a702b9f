package sightline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of reviews: one line a route, {@code {review}} stands for the demonstration's. */
final class ReviewSamples {

    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            Map.entry("/reviews/{review}", List.of("/reviews/{review}")),
            // Evidence, its search and themes, figures and surveys.
            Map.entry(
                    "/reviews/{review}/evidence",
                    List.of(
                            "/reviews/{review}/evidence",
                            "/reviews/{review}/evidence?line=3&source=FAMILY",
                            "/reviews/{review}/evidence?theme=99&uncited=yes")),
            Map.entry("/reviews/{review}/evidence/new", List.of("/reviews/{review}/evidence/new?source=FAMILY")),
            Map.entry("/reviews/{review}/evidence/withdrawn", List.of("/reviews/{review}/evidence/withdrawn")),
            Map.entry("/reviews/{review}/evidence/{id}", List.of("/reviews/{review}/evidence/1")),
            Map.entry("/reviews/{review}/evidence/{id}/edit", List.of("/reviews/{review}/evidence/1/edit")),
            Map.entry("/reviews/{review}/evidence/{id}/withdraw", List.of("/reviews/{review}/evidence/1/withdraw")),
            Map.entry(
                    "/reviews/{review}/search",
                    List.of("/reviews/{review}/search", "/reviews/{review}/search?q=how+long+do+families+wait")),
            Map.entry("/reviews/{review}/themes", List.of("/reviews/{review}/themes")),
            Map.entry(
                    "/reviews/figures/new",
                    List.of("/reviews/figures/new?query=published%2Fthroughput%3Fauthority%3D882%26year%3D2023")),
            Map.entry(
                    "/reviews/{review}/figures/new",
                    List.of(
                            "/reviews/{review}/figures/new",
                            "/reviews/{review}/figures/new?authority=882&measure=on-time&from=2018&to=2023")),
            // The second review's first figure, and the first's survey; files are downloads.
            Map.entry("/reviews/{review}/evidence/{id}/figure", List.of("/reviews/2/evidence/151/figure")),
            Map.entry("/reviews/{review}/evidence/{id}/survey", List.of("/reviews/{review}/evidence/155/survey")),
            Map.entry("/reviews/{review}/evidence/{id}/file", List.of()),
            Map.entry("/reviews/{review}/surveys/{survey}", List.of()),
            Map.entry("/reviews/{review}/surveys/new", List.of("/reviews/{review}/surveys/new")),
            // Samples of plans: the demonstration's first sample is the review's, the second the portfolio holder's.
            Map.entry("/reviews/{review}/samples", List.of("/reviews/{review}/samples")),
            Map.entry("/reviews/{review}/samples/new", List.of("/reviews/{review}/samples/new")),
            Map.entry("/reviews/{review}/samples/{sample}", List.of("/reviews/{review}/samples/1")),
            Map.entry("/reviews/{review}/samples/{sample}/draw", List.of("/reviews/{review}/samples/1/draw")),
            Map.entry(
                    "/reviews/{review}/samples/{sample}/plans/{plan}",
                    List.of("/reviews/{review}/samples/1/plans/1", "/reviews/{review}/samples/1/plans/8")),
            Map.entry(
                    "/reviews/{review}/samples/{sample}/plans/{plan}/settle",
                    List.of("/reviews/{review}/samples/1/plans/1/settle")),
            Map.entry("/samples/{sample}", List.of("/samples/2")),
            Map.entry("/samples/{sample}/plans/{plan}/settle", List.of()), // as under the review
            Map.entry("/witness/{token}", List.of()), // these need a link: see WitnessStops
            Map.entry("/witness/{token}/consent", List.of()),
            Map.entry("/witness/{token}/correct/{evidence}", List.of()),
            Map.entry("/samples/{sample}/draw", List.of("/samples/2/draw")),
            Map.entry("/samples/{sample}/plans/{plan}", List.of("/samples/2/plans/1")),
            Map.entry("/caseload/samples/{sample}", List.of("/caseload/samples/1")),
            Map.entry("/caseload/samples/{sample}/{place}", List.of("/caseload/samples/1/1", "/caseload/samples/1/9")),
            // What witnesses said back; their own pages need a link and stand in WitnessStops.
            Map.entry("/reviews/{review}/corrections", List.of("/reviews/{review}/corrections")),
            Map.entry("/reviews/{review}/witnesses/{witness}/link", List.of("/reviews/{review}/witnesses/1/link")));

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
        samples.putAll(TermsSamples.of(review));
        samples.putAll(FindingSamples.of(review));
        samples.putAll(ReportSamples.of(review));
        return samples;
    }
}
