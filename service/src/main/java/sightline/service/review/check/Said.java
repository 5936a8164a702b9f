package sightline.service.review.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;

/**
 * What a statement of the report says, as its readers will read it.
 *
 * @param place the statement
 * @param theme it stands in
 * @param words all of it
 */
public record Said(Place place, long theme, String words) {

    /** A finding's words. */
    public static Said of(Finding finding) {
        return new Said(Place.of(finding), finding.theme(), finding.words());
    }

    /** A conclusion's words. */
    public static Said of(Conclusion conclusion) {
        return new Said(Place.of(conclusion), conclusion.theme(), conclusion.words());
    }

    /** What a recommendation asks, with its parts, and how it says that one will know. */
    public static Said of(Recommendation recommendation) {
        Recommendation.Aim aim = recommendation.aim();
        String words = Stream.of(
                        Stream.of(asked(recommendation)),
                        Stream.of(aim.addressee(), aim.dueWords(), aim.measure(), aim.cost(), aim.power()))
                .flatMap(each -> each)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Said(Place.of(recommendation), recommendation.theme(), words);
    }

    /** What a recommendation asks, with its parts. */
    public static String asked(Recommendation recommendation) {
        return Stream.concat(
                        Stream.of(recommendation.words()),
                        recommendation.parts().stream().map(Recommendation.Part::words))
                .collect(Collectors.joining("\n\n"));
    }

    /** Every statement of a review. */
    public static Stream<Said> all(ReviewBook book) {
        return Stream.of(
                        book.argument().findings().stream().map(Said::of),
                        book.argument().conclusions().stream().map(Said::of),
                        book.argument().recommendations().stream().map(Said::of))
                .flatMap(each -> each);
    }

    /** All that a theme says. */
    public static String all(ReviewBook book, Theme theme) {
        return all(book)
                .filter(said -> said.theme() == theme.id())
                .map(Said::words)
                .collect(Collectors.joining("\n\n"));
    }
}
