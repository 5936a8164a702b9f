package sightline.service.review.session.notes;

import java.util.Set;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;

/**
 * What notes are to become.
 *
 * @param kind a note, testimony, or the note of a visit
 * @param title what the register calls it
 * @param source the kind of source
 * @param origin who said it, by kind and never by name
 * @param text what it says
 * @param lines of enquiry that it answers, by number
 */
public record NewEvidence(
        EvidenceKind kind, String title, SourceKind source, String origin, Text text, Set<Integer> lines) {

    /**
     * What evidence says.
     *
     * @param summary in a sentence or two
     * @param words all of it
     */
    public record Text(String summary, String words) {}
}
