package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A finding that nothing shows. */
public final class FindingWithoutEvidence implements Rule {

    @Override
    public About about() {
        return new About("finding-without-evidence", Level.ERROR, "Findings that nothing shows");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().findings().stream()
                .filter(finding -> ground.book().shownBy(finding).isEmpty())
                .map(finding -> new Found(
                        Place.of(finding),
                        finding.evidence().isEmpty()
                                ? "It cites no evidence. Choose what shows it, or take it back."
                                : "None of the evidence that it cites may be used any more. Choose other evidence, or take"
                                        + " it back.",
                        finding.words()));
    }
}
