package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A conclusion from nothing. */
public final class ConclusionWithoutFinding implements Rule {

    @Override
    public About about() {
        return new About("conclusion-without-finding", Level.ERROR, "Conclusions that rest on no finding");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().conclusions().stream()
                .filter(conclusion -> ground.chain().behind(conclusion).isEmpty())
                .map(conclusion -> new Found(
                        Place.of(conclusion),
                        "It rests on no finding. Tick the findings behind it, or take it back.",
                        conclusion.words()));
    }
}
