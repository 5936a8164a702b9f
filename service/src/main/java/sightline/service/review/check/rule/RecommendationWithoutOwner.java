package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A recommendation to nobody. */
public final class RecommendationWithoutOwner implements Rule {

    @Override
    public About about() {
        return new About("recommendation-without-owner", Level.ERROR, "Recommendations to nobody in particular");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().recommendations().stream()
                .filter(recommendation -> recommendation.aim().addressee().isBlank())
                .map(recommendation -> new Found(
                        Place.of(recommendation),
                        "It names no post or body. Say who should do it.",
                        recommendation.words()));
    }
}
