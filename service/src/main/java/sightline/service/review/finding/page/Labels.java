package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.finding.Step;

/** What things are called where one page names another: F12, C3, R4. */
public final class Labels {

    private Labels() {}

    /** F12: findings keep their number wherever they are moved. */
    public static Label of(Finding finding) {
        return new Label("F" + finding.id(), Step.FINDING.anchor(finding.id()), finding.words());
    }

    /** C3: conclusions keep theirs too. */
    public static Label of(Conclusion conclusion) {
        return new Label("C" + conclusion.id(), Step.CONCLUSION.anchor(conclusion.id()), conclusion.words());
    }

    /** R4: recommendations go by their place in the report. */
    public static Label of(Recommendation recommendation) {
        return new Label(
                "R" + recommendation.number(), Step.RECOMMENDATION.anchor(recommendation.id()), recommendation.words());
    }

    /** One of any step, by its number. */
    static Optional<Label> find(ReviewBook book, Step step, long id) {
        return switch (step) {
            case FINDING -> first(book.argument().findings(), one -> one.id() == id, Labels::of);
            case CONCLUSION -> first(book.argument().conclusions(), one -> one.id() == id, Labels::of);
            case RECOMMENDATION -> first(book.argument().recommendations(), one -> one.id() == id, Labels::of);
        };
    }

    private static <T> Optional<Label> first(List<T> all, Predicate<T> wanted, Function<T, Label> label) {
        return all.stream().filter(wanted).findFirst().map(label);
    }

    /** Several findings. */
    public static List<Label> findings(List<Finding> findings) {
        return findings.stream().map(Labels::of).toList();
    }

    /** Several conclusions. */
    public static List<Label> conclusions(List<Conclusion> conclusions) {
        return conclusions.stream().map(Labels::of).toList();
    }

    /** Several recommendations. */
    public static List<Label> recommendations(List<Recommendation> recommendations) {
        return recommendations.stream().map(Labels::of).toList();
    }

    /**
     * A label.
     *
     * @param text as it is printed
     * @param anchor the place on a page that it leads to
     * @param words what stands there
     */
    public record Label(String text, String anchor, String words) {}
}
