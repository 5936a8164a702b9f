package sightline.service.review.report.open;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBook.Argument;
import sightline.service.review.report.source.Annex;
import sightline.service.review.report.source.Material;

/**
 * A review without what the public may not read.
 *
 * <p>Local Government Act 2000, section 9FG: confidential information must be left out of what is published, exempt
 * information may be. Our rule leaves both out. Of evidence that is not public nothing is printed, not even its title;
 * a finding that rests on such evidence alone is left out, and so is what follows from such findings alone.
 */
public final class PublicVersion {

    /** What stands in place of a recommendation that is left out; its number stays. */
    public static final String NOT_PRINTED =
            "The words of this recommendation are left out here, because all it rests on is exempt or confidential.";

    private PublicVersion() {}

    /** The same review for everybody. */
    public static Material of(Material material) {
        ReviewBook book = material.book();
        List<Evidence> open = book.evidence().stream()
                .filter(item -> item.standing().isPublic())
                .map(PublicVersion::bare)
                .toList();
        Set<Long> shown = open.stream().map(Evidence::id).collect(Collectors.toSet());
        Argument argument = argument(book, shown);
        ReviewBook bare =
                new ReviewBook(book.head(), book.members(), book.lines(), List.of(), book.sessions(), open, argument);
        Annex annex = new Annex(
                material.annex().scope(),
                material.annex().figures().stream()
                        .filter(figure -> shown.contains(figure.evidence()))
                        .toList(),
                material.annex().waivers());
        return material.with(
                bare,
                annex,
                new Material.Edition(
                        material.edition().status(),
                        material.edition().day(),
                        Material.Reach.PUBLIC,
                        withheld(book, bare)));
    }

    /** An item without what it says. */
    private static Evidence bare(Evidence item) {
        return new Evidence(
                item.id(),
                item.kind(),
                item.title(),
                item.from(),
                item.standing(),
                "",
                "",
                item.lines(),
                item.themes());
    }

    private static Argument argument(ReviewBook book, Set<Long> shown) {
        List<Finding> findings = book.argument().findings().stream()
                .filter(finding -> isOpen(book, finding))
                .map(finding -> cited(finding, shown))
                .toList();
        Set<Long> found = findings.stream().map(Finding::id).collect(Collectors.toSet());
        List<Conclusion> conclusions = book.argument().conclusions().stream()
                .filter(conclusion -> stands(conclusion.findings(), found))
                .toList();
        Set<Long> concluded = conclusions.stream().map(Conclusion::id).collect(Collectors.toSet());
        List<Recommendation> recommendations = book.argument().recommendations().stream()
                .map(asked -> isShut(asked, found, concluded) ? silent(asked) : asked)
                .toList();
        return new Argument(book.argument().themes(), findings, conclusions, recommendations);
    }

    /** Whether a finding rests on something that may be told: a public item, or one whose speaker let it be summed up. */
    static boolean isOpen(ReviewBook book, Finding finding) {
        return book.shownBy(finding).stream().anyMatch(item -> item.standing().isPublic() || mayBeSummedUp(item));
    }

    private static boolean mayBeSummedUp(Evidence item) {
        return switch (item.standing().consent()) {
            case QUOTE, QUOTE_UNNAMED, SUMMARY_ONLY -> true;
            case NOT_NEEDED, ASKED, WITHDRAWN -> false;
        };
    }

    private static Finding cited(Finding finding, Set<Long> shown) {
        return new Finding(
                finding.id(),
                finding.theme(),
                finding.words(),
                finding.kind(),
                finding.evidence().stream()
                        .filter(cited -> shown.contains(cited.evidence()))
                        .toList(),
                finding.lines());
    }

    private static boolean stands(Set<Long> basis, Set<Long> open) {
        return basis.isEmpty() || basis.stream().anyMatch(open::contains);
    }

    private static boolean isShut(Recommendation asked, Set<Long> found, Set<Long> concluded) {
        return !(asked.findings().isEmpty() && asked.conclusions().isEmpty())
                && asked.findings().stream().noneMatch(found::contains)
                && asked.conclusions().stream().noneMatch(concluded::contains);
    }

    private static Recommendation silent(Recommendation asked) {
        Recommendation.Aim aim = new Recommendation.Aim(
                asked.aim().to(),
                asked.aim().addressee(),
                asked.aim().due(),
                asked.aim().dueWords(),
                "",
                "",
                "",
                "");
        return new Recommendation(
                asked.id(),
                asked.number(),
                asked.theme(),
                NOT_PRINTED,
                List.of(),
                aim,
                asked.kind(),
                asked.sent(),
                Set.of(),
                Set.of());
    }

    private static Material.Withheld withheld(ReviewBook all, ReviewBook open) {
        long usable = all.evidence().stream()
                .filter(item -> item.standing().isUsable())
                .count();
        return new Material.Withheld(
                (int) usable - open.evidence().size(),
                all.argument().findings().size() - open.argument().findings().size(),
                all.argument().conclusions().size()
                        - open.argument().conclusions().size(),
                (int) open.argument().recommendations().stream()
                        .filter(asked -> asked.words().equals(NOT_PRINTED))
                        .count());
    }
}
