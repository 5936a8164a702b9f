package sightline.service.review.evidence;

import java.util.Set;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.Standing;

/**
 * Evidence as it is to be kept.
 *
 * @param kind what form it has
 * @param title what it is called in the register
 * @param from where it comes from
 * @param standing how it may be used
 * @param summary in a sentence or two; may be empty
 * @param words all of it, as text; may be empty
 * @param lines numbers of the lines of enquiry that it answers
 * @param themes numbers of the themes that it belongs to
 */
public record NewEvidence(
        EvidenceKind kind,
        String title,
        Provenance from,
        Standing standing,
        String summary,
        String words,
        Set<Integer> lines,
        Set<Long> themes) {

    /** The same with other words. */
    public NewEvidence withWords(String other) {
        return new NewEvidence(kind, title, from, standing, summary, other, lines, themes);
    }
}
