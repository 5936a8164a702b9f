package sightline.service.review.evidence;

import java.util.Optional;

/**
 * An item of the register, as it stands.
 *
 * @param id its number
 * @param item what it says, and how it may be used
 * @param paper the file that it came as
 * @param withdrawnWhy why it was taken back; empty while it is not
 * @param cited how many findings rest on it
 * @param version grows with every change
 */
public record Registered(
        long id, NewEvidence item, Optional<KeptPaper> paper, String withdrawnWhy, int cited, long version) {

    /** The label that reports cite: "E12". */
    public String label() {
        return "E" + id;
    }

    /** Whether its words can be written anew here; those of a file, a figure or a survey stand as they came. */
    public boolean hasOwnWords() {
        return paper.isEmpty() && EvidenceForm.KINDS.contains(item.kind());
    }
}
