package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** Testimony of which its witness has not seen what was written down. */
public final class UnseenTestimony implements Rule {

    @Override
    public About about() {
        return new About("unseen-testimony", Level.WARNING, "Testimony that its witness has not seen");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().evidence().stream()
                .filter(item -> item.standing().isUsable() && ground.unseen().contains(item.id()))
                .map(item -> new Found(
                        Place.of(item),
                        "Its witness has not seen what was written down. Send them their link, so that they can correct it.",
                        item.words()));
    }
}
