package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.book.Recommendation;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A recommendation for some day or other. */
public final class RecommendationWithoutDate implements Rule {

    @Override
    public About about() {
        return new About("recommendation-without-date", Level.WARNING, "Recommendations without a date");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().recommendations().stream()
                .filter(RecommendationWithoutDate::isForSomeDay)
                .map(recommendation -> new Found(
                        Place.of(recommendation),
                        "It does not say by when. Give a day or a period.",
                        recommendation.words()));
    }

    private static boolean isForSomeDay(Recommendation recommendation) {
        return recommendation.aim().due().isEmpty()
                && recommendation.aim().dueWords().isBlank();
    }
}
