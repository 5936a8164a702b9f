package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.report.Block;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.page.InWords;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Session;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Numbers;
import sightline.service.review.report.source.Slot;

/** How the review went about it, with its numbers, and who carried it out. */
final class MethodChapter {

    private MethodChapter() {}

    static Optional<Section> of(Material material) {
        List<Block> blocks = new ArrayList<>(OwnChapter.words(material, Slot.APPROACH, "method"));
        String did = did(material);
        if (!did.isEmpty()) {
            blocks.add(Paragraph.of("method-numbers", did));
        }
        blocks.addAll(Balance.of(material));
        sessions(material.book()).ifPresent(blocks::add);
        List<Section> inner = GroupSection.of(material.book()).stream().toList();
        return blocks.isEmpty() && inner.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("method", "How we went about it", blocks, inner));
    }

    /** "The group held 7 meetings, 2 of them whole days, made 3 visits, and heard 33 witnesses from 11 organisations." */
    static String did(Material material) {
        Numbers numbers = material.numbers();
        List<String> parts = new ArrayList<>();
        if (numbers.meetings() > 0) {
            parts.add("held " + Said.many(numbers.meetings(), "meeting", "meetings")
                    + (numbers.days() == 0
                            ? ""
                            : " (" + Said.many(numbers.days(), "was a whole day", "were whole days")
                                    + " of evidence)"));
        }
        if (numbers.visits() > 0) {
            parts.add("made " + Said.many(numbers.visits(), "visit", "visits"));
        }
        if (numbers.witnesses() > 0) {
            parts.add("heard " + Said.people(material, numbers.witnesses(), "witness", "witnesses")
                    + (numbers.organisations() == 0
                            ? ""
                            : " from " + Said.many(numbers.organisations(), "organisation", "organisations")
                                    + " and from families".repeat(Balance.hasFamilies(numbers) ? 1 : 0)));
        }
        return parts.isEmpty() ? "" : "The task group " + Said.list(parts) + ".";
    }

    private static Optional<Block> sessions(ReviewBook book) {
        List<List<String>> rows = book.sessions().stream()
                .filter(Session::held)
                .map(session ->
                        List.of(InWords.date(session.day()), session.kind().words(), session.title()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table("method-sessions", "Meetings and visits", List.of("Day", "Kind", "About"), rows));
    }
}
