package sightline.service.review.report.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.papers.report.Bullets;
import sightline.papers.report.Section;
import sightline.service.page.InWords;
import sightline.service.review.book.Member;
import sightline.service.review.book.ReviewBook;

/** Who carried the review out. */
final class GroupSection {

    private GroupSection() {}

    static Optional<Section> of(ReviewBook book) {
        List<String> who = Stream.concat(
                        book.members().stream().filter(Member::isMember),
                        book.members().stream().filter(member -> !member.isMember()))
                .map(GroupSection::line)
                .toList();
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("group", "The task group", Bullets.of("group-members", who)));
    }

    private static String line(Member member) {
        String capacity = member.capacity().words().toLowerCase(java.util.Locale.UK);
        String party = member.party().isBlank() ? "" : " (" + member.party().strip() + ")";
        String until = member.until().map(day -> ", until " + InWords.date(day)).orElse("");
        return member.name() + party + ", " + capacity + until;
    }
}
