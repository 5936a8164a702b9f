package sightline.service.review.book;

import java.util.Set;

/**
 * An item of evidence.
 *
 * @param id the number
 * @param kind what form it has
 * @param title what it is called in the register
 * @param from where it comes from
 * @param standing how it may be used
 * @param summary in a sentence or two; may be empty
 * @param words all of it, as text; may be empty
 * @param lines of enquiry that it answers
 * @param themes that it belongs to
 */
public record Evidence(
        long id,
        EvidenceKind kind,
        String title,
        Provenance from,
        Standing standing,
        String summary,
        String words,
        Set<Integer> lines,
        Set<Long> themes) {

    /** The label that reports cite: "E12". */
    public String label() {
        return "E" + id;
    }
}
