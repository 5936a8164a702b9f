package sightline.service.review.check.rule;

import java.util.List;
import java.util.stream.Stream;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A finding that still cites something that was withdrawn, or that its witness has not agreed to. */
public final class UnusableEvidence implements Rule {

    @Override
    public About about() {
        return new About("unusable-evidence", Level.WARNING, "Evidence that may not be used");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().findings().stream()
                .filter(finding -> !ground.book().shownBy(finding).isEmpty())
                .filter(finding -> !unusable(ground, finding).isEmpty())
                .map(finding -> found(finding, unusable(ground, finding)));
    }

    private static List<String> unusable(Ground ground, Finding finding) {
        return ground.chain().evidence(finding).stream()
                .filter(item -> !item.standing().isUsable())
                .map(Evidence::label)
                .toList();
    }

    private static Found found(Finding finding, List<String> labels) {
        String all = String.join(", ", labels);
        return new Found(
                Place.of(finding),
                "It cites %s, which %s withdrawn or not agreed to. Untick it, and see whether the words still hold without it."
                        .formatted(all, labels.size() == 1 ? "is" : "are"),
                finding.words() + all);
    }
}
