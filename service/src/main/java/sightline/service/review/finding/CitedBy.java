package sightline.service.review.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;

/**
 * What became of an item of evidence: what cites it, and what follows from that.
 *
 * @param findings that cite it
 * @param conclusions that rest on them
 * @param recommendations that follow
 */
public record CitedBy(List<Finding> findings, List<Conclusion> conclusions, List<Recommendation> recommendations) {

    /** For one item of evidence. */
    public static CitedBy of(ReviewBook book, long evidence) {
        Chain chain = new Chain(book);
        List<Finding> findings = book.argument().findings().stream()
                .filter(finding -> quotation(finding, evidence).isPresent())
                .toList();
        Set<Conclusion> conclusions = new LinkedHashSet<>();
        Set<Recommendation> recommendations = new LinkedHashSet<>();
        findings.forEach(finding -> {
            conclusions.addAll(chain.onward(finding));
            recommendations.addAll(chain.straight(finding));
        });
        conclusions.forEach(conclusion -> recommendations.addAll(chain.onward(conclusion)));
        return new CitedBy(findings, List.copyOf(conclusions), List.copyOf(recommendations));
    }

    /** The words of it that a finding quotes, empty words where it quotes none; nothing where it does not cite it. */
    public static Optional<String> quotation(Finding finding, long evidence) {
        return finding.evidence().stream()
                .filter(cited -> cited.evidence() == evidence)
                .map(Finding.Cited::quotation)
                .findFirst();
    }

    /** Whether nothing rests on it. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }
}
