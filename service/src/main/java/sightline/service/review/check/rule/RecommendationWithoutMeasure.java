package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.book.Recommendation;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;
import sightline.service.review.finding.Yardsticks;

/** A recommendation of which nobody will ever know whether it worked. */
public final class RecommendationWithoutMeasure implements Rule {

    @Override
    public About about() {
        return new About(
                "recommendation-without-measure", Level.ERROR, "Recommendations that don't say how one will know");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().recommendations().stream()
                .filter(RecommendationWithoutMeasure::isUnmeasured)
                .map(recommendation -> new Found(
                        Place.of(recommendation),
                        "It does not say how one will know that it was done. Choose a figure, or say it in words.",
                        recommendation.words()));
    }

    private static boolean isUnmeasured(Recommendation recommendation) {
        return recommendation.aim().measure().isBlank()
                && Yardsticks.words(recommendation.aim().indicator()).isEmpty();
    }
}
