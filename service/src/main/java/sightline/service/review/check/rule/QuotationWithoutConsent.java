package sightline.service.review.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** Somebody is quoted who has not agreed to it. */
public final class QuotationWithoutConsent implements Rule {

    @Override
    public About about() {
        return new About("quotation-without-consent", Level.ERROR, "Quotations without consent");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().findings().stream().flatMap(finding -> look(ground, finding));
    }

    private static Stream<Found> look(Ground ground, Finding finding) {
        List<Evidence> items = Quote.in(ground.book(), finding).stream()
                .map(Quote::from)
                .flatMap(Optional::stream)
                .filter(item -> item.standing().withdrawn()
                        || !item.standing().consent().allowsQuoting())
                .distinct()
                .toList();
        if (items.isEmpty()) {
            return Stream.empty();
        }
        String sentence = items.stream().map(QuotationWithoutConsent::sentence).collect(Collectors.joining(" "));
        return Stream.of(new Found(
                Place.of(finding),
                sentence + " Sum it up in other words, or ask for consent.",
                finding.words() + finding.evidence() + sentence));
    }

    private static String sentence(Evidence item) {
        return "It quotes %s (%s), of which the consent is: %s."
                .formatted(
                        item.label(),
                        item.from().origin(),
                        item.standing().withdrawn()
                                ? "the item was withdrawn"
                                : item.standing().consent().words().toLowerCase(Locale.UK));
    }
}
