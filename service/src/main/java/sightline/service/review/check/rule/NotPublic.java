package sightline.service.review.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/**
 * A finding for the public version that rests on what the public may not read. Confidential matter must, and exempt
 * matter may, be left out of what is published (Local Government Act 2000, section 9FG).
 */
public final class NotPublic implements Rule {

    @Override
    public About about() {
        return new About("not-public", Level.WARNING, "Exempt and confidential evidence");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().findings().stream().flatMap(finding -> look(ground, finding));
    }

    private static Stream<Found> look(Ground ground, Finding finding) {
        List<Evidence> usable = ground.book().shownBy(finding);
        List<Evidence> shut =
                usable.stream().filter(item -> !item.standing().isPublic()).toList();
        if (shut.isEmpty()) {
            return Stream.empty();
        }
        String labels = shut.stream()
                .map(item -> item.label() + " (" + item.standing().words().toLowerCase(Locale.UK) + ")")
                .collect(Collectors.joining(", "));
        String sentence = shut.size() == usable.size()
                ? "Nothing that the public may read shows it, only %s. See that its words give nothing of that away, or find public evidence."
                        .formatted(labels)
                : "It cites %s. The public version leaves that out: see that the words of the finding do not give it away."
                        .formatted(labels);
        return Stream.of(new Found(Place.of(finding), sentence, finding.words() + labels));
    }
}
