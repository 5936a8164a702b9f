package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** More recommendations than a committee has time to follow up. Advice: how many are right is for the group to say. */
public final class ManyRecommendations implements Rule {

    /** What guidance on scrutiny suggests is often enough: six to eight. */
    private static final int OFTEN_ENOUGH = 8;

    @Override
    public About about() {
        return new About("many-recommendations", Level.ADVICE, "Number of recommendations");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        int count = ground.book().argument().recommendations().size();
        return count <= OFTEN_ENOUGH
                ? Stream.empty()
                : Stream.of(new Found(
                        Place.REPORT,
                        ("There are %d recommendations. Six to eight are often enough, because each must be answered and"
                                        + " followed up; a review was once accepted with 45. Could some be parts of one, or"
                                        + " quick wins that are sent now?")
                                .formatted(count),
                        String.valueOf(count)));
    }
}
