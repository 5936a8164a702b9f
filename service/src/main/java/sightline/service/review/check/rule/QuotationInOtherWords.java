package sightline.service.review.check.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Finding;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A quotation that is not in the words of the evidence. */
public final class QuotationInOtherWords implements Rule {

    @Override
    public About about() {
        return new About(
                "quotation-in-other-words", Level.WARNING, "Quotations that are not in the evidence’s own words");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().findings().stream().flatMap(finding -> look(ground, finding));
    }

    private static Stream<Found> look(Ground ground, Finding finding) {
        String sentence = Quote.in(ground.book(), finding).stream()
                .map(QuotationInOtherWords::wrong)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return sentence.isEmpty()
                ? Stream.empty()
                : Stream.of(new Found(Place.of(finding), sentence, finding.words() + finding.evidence() + sentence));
    }

    private static Optional<String> wrong(Quote quote) {
        if (quote.from().isEmpty()) {
            return Optional.of(
                    "“%s” stands in none of the evidence that is cited. Take the exact words, or leave the marks out."
                            .formatted(quote.beginning()));
        }
        return quote.from()
                .filter(item -> !Words.holds(item.words(), quote.words()))
                .map(item -> item.words().isBlank()
                        ? "%s has no text here to compare “%s” with. Check it by eye."
                                .formatted(item.label(), quote.beginning())
                        : "“%s” is not in the words of %s. Take the exact words, and mark what is left out with “…”."
                                .formatted(quote.beginning(), item.label()));
    }
}
