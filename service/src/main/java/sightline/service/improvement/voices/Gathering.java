package sightline.service.improvement.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;

/** Gathers what each kind of witness told out of the public version of a review. */
final class Gathering {

    private static final Set<SourceKind> NO_WITNESS = Set.of(SourceKind.DATA, SourceKind.LAW, SourceKind.VISIT);

    private Gathering() {}

    /**
     * What each kind of witness told.
     *
     * @param open the review as everybody may read it
     * @param say takes names and small counts out of words
     */
    static List<Voice> of(ReviewBook open, UnaryOperator<String> say) {
        List<Voice> voices = new ArrayList<>();
        for (SourceKind source : SourceKind.values()) {
            if (!NO_WITNESS.contains(source)) {
                open.argument().findings().forEach(finding -> {
                    List<Evidence> told = told(open, finding, source);
                    if (!told.isEmpty()) {
                        voices.add(new Voice(source, say.apply(finding.words()), by(told, say), led(open, finding)));
                    }
                });
            }
        }
        return voices;
    }

    private static List<Evidence> told(ReviewBook open, Finding finding, SourceKind source) {
        return open.shownBy(finding).stream()
                .filter(item -> item.from().source() == source)
                .toList();
    }

    private static String by(List<Evidence> told, UnaryOperator<String> say) {
        return told.stream()
                .map(item -> say.apply(item.from().origin()))
                .filter(origin -> !origin.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Long> led(ReviewBook open, Finding finding) {
        Set<Long> conclusions = open.argument().conclusions().stream()
                .filter(conclusion -> conclusion.findings().contains(finding.id()))
                .map(conclusion -> conclusion.id())
                .collect(Collectors.toSet());
        return open.argument().recommendations().stream()
                .filter(asked -> asked.findings().contains(finding.id())
                        || asked.conclusions().stream().anyMatch(conclusions::contains))
                .map(Recommendation::id)
                .toList();
    }
}
