package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Witness;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A witness who was heard, and of whom it is not known to what they agree. */
public final class WitnessWithoutConsent implements Rule {

    @Override
    public About about() {
        return new About(
                "witness-without-consent", Level.WARNING, "Witnesses who were heard, without consent recorded");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().witnesses().stream()
                .filter(witness -> witness.state() == Witness.State.HEARD && witness.consent() == Consent.ASKED)
                .map(witness -> new Found(
                        Place.of(witness),
                        "They were heard, and what they agree to is not recorded. Until it is, nothing of theirs may be used.",
                        witness.shownAs()));
    }
}
