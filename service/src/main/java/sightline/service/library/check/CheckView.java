package sightline.service.library.check;

import java.util.List;
import java.util.Optional;
import sightline.service.library.book.Item;
import sightline.service.library.book.Item.Standing;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Papers.Contradiction;
import sightline.service.library.book.Papers.Front;

/**
 * What the page shows on which a paper is looked through.
 *
 * @param paper the paper
 * @param front what it says of itself
 * @param contradictions in it
 * @param cards a page of its rows, each beside its passages
 * @param rows all of them
 * @param part which page, from 1
 */
public record CheckView(
        KeptPaper paper,
        Optional<Front> front,
        List<Contradiction> contradictions,
        List<Card> cards,
        List<Item> rows,
        int part) {

    /** How many rows one page shows. */
    static final int SIZE = 20;

    /** How many rows stand so. */
    public long count(Standing standing) {
        return rows.stream().filter(item -> item.standing() == standing).count();
    }

    /** Rows of this page that nobody has decided on yet. */
    public List<Item> open() {
        return cards.stream()
                .map(Card::item)
                .filter(item -> item.standing() == Standing.FOUND)
                .toList();
    }

    /** How many pages there are. */
    public int parts() {
        return Math.max(1, Math.ceilDiv(rows.size(), SIZE));
    }

    /** Where it stands, in a sentence. */
    public String progress() {
        return "%s. %d accepted, %d struck out, %d still to look at."
                .formatted(
                        rows.size() == 1 ? "1 row was found" : rows.size() + " rows were found",
                        count(Standing.ACCEPTED),
                        count(Standing.STRUCK),
                        count(Standing.FOUND));
    }
}
