package sightline.service.review.evidence;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.book.ReviewBook;

/**
 * What the pages that add and change an item show.
 *
 * @param book the review, without its evidence
 * @param form what is typed
 * @param kept the item that is changed; empty for a new one
 * @param differences from what somebody else saved meanwhile
 */
public record FormView(ReviewBook book, EvidenceForm form, Optional<Registered> kept, List<Difference> differences) {

    /** The witnesses as answers, by what others may see of them. */
    public List<Choice> witnesses() {
        return book.witnesses().stream()
                .map(witness -> new Choice(String.valueOf(witness.id()), witness.shownAs()))
                .toList();
    }

    /** The sessions as answers. */
    public List<Choice> sessions() {
        return book.sessions().stream()
                .map(session -> new Choice(
                        String.valueOf(session.id()),
                        "%s, %s".formatted(session.title(), sightline.service.page.InWords.date(session.day()))))
                .toList();
    }

    /** Whether the words can be typed. */
    public boolean hasOwnWords() {
        return kept.map(Registered::hasOwnWords).orElse(true);
    }

    /** Whether the kind can be chosen. */
    public boolean hasOwnKind() {
        return kept.map(item -> EvidenceForm.KINDS.contains(item.item().kind())).orElse(true);
    }
}
