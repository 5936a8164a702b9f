package sightline.service.review.finding;

import java.util.List;
import java.util.Set;
import sightline.service.review.book.Finding;

/**
 * What people write of a finding.
 *
 * @param words the statement
 * @param kind a strength, a weakness or neither
 * @param lines of enquiry that it answers
 * @param evidence that shows it, with the words that are quoted
 */
public record FindingText(String words, Finding.Kind kind, Set<Integer> lines, List<Finding.Cited> evidence) {

    /** What a finding says now. */
    public static FindingText of(Finding finding) {
        return new FindingText(finding.words(), finding.kind(), finding.lines(), finding.evidence());
    }

    /** The same statement on other evidence. */
    public FindingText on(List<Finding.Cited> other) {
        return new FindingText(words, kind, lines, List.copyOf(other));
    }
}
