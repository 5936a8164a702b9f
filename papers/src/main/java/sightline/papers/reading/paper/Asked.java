package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * What a paper recommends.
 *
 * @param recommendations of scrutiny or of reviewers from outside, in print order
 * @param officerRecommendations of an officer's report to its meeting: kept apart
 * @param inBody sentences in the body that recommend
 */
public record Asked(
        List<Recommendation> recommendations,
        List<Recommendation> officerRecommendations,
        Optional<Count> count,
        List<BodyRecommendation> inBody) {

    public Asked {
        recommendations = List.copyOf(recommendations);
        officerRecommendations = List.copyOf(officerRecommendations);
        inBody = List.copyOf(inBody);
    }
}
