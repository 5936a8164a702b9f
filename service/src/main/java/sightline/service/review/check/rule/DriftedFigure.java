package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A frozen figure that would come out differently today. */
public final class DriftedFigure implements Rule {

    @Override
    public About about() {
        return new About("drifted-figure", Level.WARNING, "Figures that have moved since they were frozen");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().evidence().stream()
                .filter(item -> item.standing().isUsable() && ground.drifted().containsKey(item.id()))
                .map(item -> {
                    String drift = ground.drifted().getOrDefault(item.id(), "");
                    return new Found(
                            Place.of(item),
                            drift + " Keep the frozen figure and say of which day it is, or freeze it anew.",
                            drift);
                });
    }
}
