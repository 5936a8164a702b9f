package sightline.service.review.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import sightline.service.review.desk.ReviewHead;

/**
 * A whole review as it stands.
 *
 * @param head its title and state
 * @param members of the task group and its support, those who left too
 * @param lines of enquiry as they are printed, each followed by those beneath it
 * @param witnesses in the order of their numbers
 * @param sessions by day
 * @param evidence in the order of its numbers, withdrawn items too
 * @param argument what was found, concluded and recommended
 */
public record ReviewBook(
        ReviewHead head,
        List<Member> members,
        List<Line> lines,
        List<Witness> witnesses,
        List<Session> sessions,
        List<Evidence> evidence,
        Argument argument) {

    /**
     * What was found, concluded and recommended; nothing that was withdrawn.
     *
     * @param themes in the order of the report
     * @param findings in the order of their themes and places
     * @param conclusions likewise
     * @param recommendations in the order of their numbers
     */
    public record Argument(
            List<Theme> themes,
            List<Finding> findings,
            List<Conclusion> conclusions,
            List<Recommendation> recommendations) {

        /** The findings of a theme. */
        public List<Finding> findings(Theme theme) {
            return findings.stream()
                    .filter(finding -> finding.theme() == theme.id())
                    .toList();
        }

        /** The conclusions of a theme. */
        public List<Conclusion> conclusions(Theme theme) {
            return conclusions.stream()
                    .filter(conclusion -> conclusion.theme() == theme.id())
                    .toList();
        }

        /** The recommendations of a theme. */
        public List<Recommendation> recommendations(Theme theme) {
            return recommendations.stream()
                    .filter(recommendation -> recommendation.theme() == theme.id())
                    .toList();
        }
    }

    /** An item of evidence by its number. */
    public Optional<Evidence> evidence(long id) {
        return evidence.stream().filter(item -> item.id() == id).findFirst();
    }

    /** The witness of that number. */
    public Optional<Witness> witness(long id) {
        return witnesses.stream().filter(witness -> witness.id() == id).findFirst();
    }

    /** The line of that number. */
    public Optional<Line> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** Evidence with these numbers, in the order of the register. */
    public List<Evidence> evidence(Collection<Long> ids) {
        return evidence.stream().filter(item -> ids.contains(item.id())).toList();
    }

    /** The items on which a finding rests and which may be used. */
    public List<Evidence> shownBy(Finding finding) {
        return evidence(finding.evidence().stream().map(Finding.Cited::evidence).toList()).stream()
                .filter(item -> item.standing().isUsable())
                .toList();
    }
}
