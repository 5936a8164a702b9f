package sightline.service.review.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.review.book.Consent;

/**
 * What a witness's own page shows.
 *
 * @param shownAs what readers of the report see of them
 * @param consent what they have agreed to
 * @param consented on which day
 * @param version of that
 * @param items what was written down of what they said
 * @param saidBack what they said to it, the latest first
 */
public record Told(
        String shownAs,
        Consent consent,
        Optional<LocalDate> consented,
        long version,
        List<Item> items,
        List<SaidBack> saidBack) {

    /**
     * One thing that was written down.
     *
     * @param id its number
     * @param title what it is called
     * @param day it was said
     * @param words what was written down
     * @param version of it
     * @param right whether they have said that this version is right
     */
    public record Item(long id, String title, LocalDate day, String words, long version, boolean right) {}

    /** One of the items. */
    public Optional<Item> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** What they said to an item, the latest first. */
    public List<SaidBack> to(Item item) {
        return saidBack.stream()
                .filter(said -> said.evidence().filter(id -> id == item.id()).isPresent())
                .toList();
    }

    /** Whether they said that it is right, and have not thought otherwise since. */
    public boolean isRight(Item item) {
        return item.right() && !isOpen(item);
    }

    /** Whether what they want it to say still waits for an answer. */
    public boolean isOpen(Item item) {
        return to(item).stream().anyMatch(said -> said.done().isEmpty());
    }

    /** What they said about anything else. */
    public List<SaidBack> words() {
        return saidBack.stream().filter(said -> !said.isCorrection()).toList();
    }
}
