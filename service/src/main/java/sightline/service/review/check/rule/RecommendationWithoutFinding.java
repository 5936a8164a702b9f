package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A recommendation hung on at the end: nothing that was found leads to it, directly or through a conclusion. */
public final class RecommendationWithoutFinding implements Rule {

    @Override
    public About about() {
        return new About("recommendation-without-finding", Level.ERROR, "Recommendations that follow from no finding");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().recommendations().stream()
                .filter(recommendation ->
                        ground.chain().findings(recommendation).isEmpty())
                .map(recommendation -> new Found(
                        Place.of(recommendation),
                        "Nothing that was found leads to it. Tick the conclusions or findings that it follows from.",
                        recommendation.words()));
    }
}
