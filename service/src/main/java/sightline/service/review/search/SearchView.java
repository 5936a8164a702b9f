package sightline.service.review.search;

import java.util.Optional;
import sightline.service.review.book.ReviewBook;

/**
 * What the page that searches shows.
 *
 * @param book the review, without its evidence
 * @param words that were asked for; empty where nothing was
 * @param tooLong whether more was asked than one can search for
 * @param wanted among which evidence
 * @param answer what was found
 */
public record SearchView(
        ReviewBook book, String words, boolean tooLong, Wanted wanted, Optional<EvidenceSearch.Answer> answer) {

    /** What was found, in a sentence. */
    public String found() {
        int hits = answer.map(some -> some.hits().size()).orElse(0);
        return hits == 1 ? "1 passage, the best first." : "%d passages, the best first.".formatted(hits);
    }
}
