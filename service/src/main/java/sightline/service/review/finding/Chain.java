package sightline.service.review.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;

/**
 * The chain from evidence to recommendation, followed either way. Links to what was taken back lead nowhere.
 *
 * @param book the review
 */
public record Chain(ReviewBook book) {

    /** The findings that a conclusion rests on. */
    public List<Finding> behind(Conclusion conclusion) {
        return findings(conclusion.findings());
    }

    /** The conclusions that a recommendation follows from. */
    public List<Conclusion> behind(Recommendation recommendation) {
        return book.argument().conclusions().stream()
                .filter(conclusion -> recommendation.conclusions().contains(conclusion.id()))
                .toList();
    }

    /** The findings that a recommendation follows from without a conclusion between. */
    public List<Finding> directly(Recommendation recommendation) {
        return findings(recommendation.findings());
    }

    /** All findings that a recommendation follows from, directly or through its conclusions. */
    public List<Finding> findings(Recommendation recommendation) {
        Set<Long> all = new LinkedHashSet<>(recommendation.findings());
        behind(recommendation).forEach(conclusion -> all.addAll(conclusion.findings()));
        return findings(all);
    }

    /** The evidence of a finding, usable or not. */
    public List<Evidence> evidence(Finding finding) {
        return book.evidence(
                finding.evidence().stream().map(Finding.Cited::evidence).toList());
    }

    /** The conclusions that rest on a finding. */
    public List<Conclusion> onward(Finding finding) {
        return book.argument().conclusions().stream()
                .filter(conclusion -> conclusion.findings().contains(finding.id()))
                .toList();
    }

    /** The recommendations that follow from a finding without a conclusion between. */
    public List<Recommendation> straight(Finding finding) {
        return book.argument().recommendations().stream()
                .filter(recommendation -> recommendation.findings().contains(finding.id()))
                .toList();
    }

    /** The recommendations that follow from a conclusion. */
    public List<Recommendation> onward(Conclusion conclusion) {
        return book.argument().recommendations().stream()
                .filter(recommendation -> recommendation.conclusions().contains(conclusion.id()))
                .toList();
    }

    /** Conclusions that lead to no recommendation. */
    public List<Conclusion> conclusionsThatLeadNowhere() {
        return book.argument().conclusions().stream()
                .filter(conclusion -> onward(conclusion).isEmpty())
                .toList();
    }

    /** Findings that lead neither to a conclusion nor to a recommendation. */
    public List<Finding> findingsThatLeadNowhere() {
        return book.argument().findings().stream()
                .filter(finding ->
                        onward(finding).isEmpty() && straight(finding).isEmpty())
                .toList();
    }

    /** Evidence that may be used and that no finding cites. */
    public List<Evidence> uncited() {
        Set<Long> cited = book.argument().findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Finding.Cited::evidence)
                .collect(Collectors.toSet());
        return book.evidence().stream()
                .filter(item -> item.standing().isUsable() && !cited.contains(item.id()))
                .toList();
    }

    /** Whether something stands in a theme that the report does not have. */
    public boolean hasStrays() {
        Set<Long> themes = book.argument().themes().stream().map(Theme::id).collect(Collectors.toSet());
        return Stream.of(
                        book.argument().findings().stream().map(Finding::theme),
                        book.argument().conclusions().stream().map(Conclusion::theme),
                        book.argument().recommendations().stream().map(Recommendation::theme))
                .flatMap(each -> each)
                .anyMatch(theme -> !themes.contains(theme));
    }

    private List<Finding> findings(Set<Long> ids) {
        return book.argument().findings().stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList();
    }
}
