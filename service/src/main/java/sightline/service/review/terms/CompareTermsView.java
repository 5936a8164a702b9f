package sightline.service.review.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.service.page.compare.Differences;
import sightline.service.page.compare.Piece;
import sightline.service.review.desk.ReviewHead;

/**
 * Two versions of terms of reference and what differs.
 *
 * @param review whose
 * @param versions every version, the latest first, to choose from
 * @param from the earlier one
 * @param to the later one
 */
public record CompareTermsView(ReviewHead review, List<TermsVersion> versions, TermsVersion from, TermsVersion to) {

    /** The parts that differ by their headings, each as one text with what was added and removed. */
    public Map<String, List<Piece>> differing() {
        Map<String, List<Piece>> differing = new LinkedHashMap<>();
        for (TermsPart part : TermsPart.values()) {
            add(differing, part.title(), from.text().at(part), to.text().at(part));
        }
        add(differing, "Lines of enquiry", from.lines(), to.lines());
        return differing;
    }

    private static void add(Map<String, List<Piece>> differing, String title, String before, String after) {
        if (!before.equals(after)) {
            differing.put(title, Differences.of(before, after));
        }
    }
}
