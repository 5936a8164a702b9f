package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.finding.Chain;
import sightline.service.review.finding.Sources;

/**
 * What the pages show that lay out the whole argument.
 *
 * @param book the review
 * @param isOfficer whether the reader is a scrutiny officer, who alone sends quick wins
 * @param way which layout: findings, board or tree
 * @param notice what has just been done
 */
public record FindingsView(ReviewBook book, boolean isOfficer, String way, Optional<String> notice) {

    /** What stands together where its theme is no longer in the report. */
    private static final Theme NONE = new Theme(0, "In no theme of the report");

    /** The review. */
    public ReviewHead head() {
        return book.head();
    }

    /** The links between its statements. */
    public Chain chain() {
        return new Chain(book);
    }

    /** Themes in order, and at the end what has none. */
    public List<Theme> themes() {
        List<Theme> themes = book.argument().themes();
        return chain().hasStrays()
                ? Stream.concat(themes.stream(), Stream.of(NONE)).toList()
                : themes;
    }

    /** The findings of a theme. */
    public List<Finding> findings(Theme theme) {
        return in(theme, book.argument().findings(), Finding::theme);
    }

    /** The conclusions of a theme. */
    public List<Conclusion> conclusions(Theme theme) {
        return in(theme, book.argument().conclusions(), Conclusion::theme);
    }

    /** The recommendations of a theme. */
    public List<Recommendation> recommendations(Theme theme) {
        return in(theme, book.argument().recommendations(), Recommendation::theme);
    }

    /** Whether a theme is one of the report. */
    public boolean isReal(Theme theme) {
        return theme.id() != NONE.id();
    }

    /** From how many sources a finding is known. */
    public Sources sources(Finding finding) {
        return Sources.of(book, finding);
    }

    /** How much there is, in a sentence. */
    public String sum() {
        return "%s, %s and %s in %s."
                .formatted(
                        count(book.argument().findings().size(), "finding"),
                        count(book.argument().conclusions().size(), "conclusion"),
                        count(book.argument().recommendations().size(), "recommendation"),
                        count(book.argument().themes().size(), "theme"));
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private <T> List<T> in(Theme theme, List<T> all, ToLongFunction<T> of) {
        List<Long> known = book.argument().themes().stream().map(Theme::id).toList();
        return all.stream()
                .filter(one -> isReal(theme) ? of.applyAsLong(one) == theme.id() : !known.contains(of.applyAsLong(one)))
                .toList();
    }
}
