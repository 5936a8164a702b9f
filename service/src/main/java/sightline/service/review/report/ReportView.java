package sightline.service.review.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.report.chapter.Chapter;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.Slot;

/**
 * What the page of a report shows.
 *
 * @param review whose
 * @param words the group's own
 * @param leftOut chapters that are not printed
 * @param material the public one, for what it leaves out
 * @param notice what has just been done
 */
public record ReportView(
        ReviewHead review, OwnWords words, List<Chapter> leftOut, Material material, Optional<String> notice) {

    /** Papers in the order of the page. */
    public List<Paper> papers() {
        return List.of(Paper.values());
    }

    /** The places of the report itself. */
    public List<Slot> slots() {
        return Slot.of(Slot.Group.REPORT);
    }

    /** How much stands in a place, in words. */
    public String written(Slot slot) {
        String text = words.words(slot);
        int count = text.isEmpty() ? 0 : text.split("\\s+").length;
        return count == 0 ? "Not written yet" : count == 1 ? "1 word" : count + " words";
    }

    /** How many fields of the cover report hold words of the group's own. */
    public int filled() {
        return (int) Slot.of(Slot.Group.COVER).stream()
                .filter(slot -> !words.words(slot).isEmpty())
                .count();
    }

    /** Where a paper is shown. */
    public String preview(Paper paper, boolean open) {
        return ReportPage.preview(review, paper, open ? Material.Reach.PUBLIC : Material.Reach.FULL);
    }

    /** What the public version leaves out: "5 items of evidence and 1 finding". */
    public String leftOutInWords() {
        Material.Withheld withheld = material.edition().withheld();
        List<String> parts = Stream.of(
                        many(withheld.evidence(), "item of evidence", "items of evidence"),
                        many(withheld.findings(), "finding", "findings"),
                        many(withheld.conclusions(), "conclusion", "conclusions"),
                        many(withheld.recommendations(), "recommendation’s words", "recommendations’ words"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String many(int count, String one, String more) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : more);
    }
}
