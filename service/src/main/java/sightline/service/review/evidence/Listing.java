package sightline.service.review.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;

/**
 * A page of the register.
 *
 * @param rows the items on it, the latest first
 * @param page which page, from 1
 * @param all how many items there are on all pages
 */
public record Listing(List<Row> rows, int page, long all) {

    /** How many items a page has. */
    static final int SIZE = 50;

    /**
     * An item as the list shows it.
     *
     * @param id its number
     * @param kind what form it has
     * @param title what it is called
     * @param source of what kind of source
     * @param origin who said it, by kind
     * @param day it is of
     * @param standing how it may be used
     * @param lines numbers of the lines that it answers
     * @param cited how many findings rest on it
     */
    public record Row(
            long id,
            EvidenceKind kind,
            String title,
            SourceKind source,
            String origin,
            LocalDate day,
            Standing standing,
            Set<Integer> lines,
            int cited) {

        /** The label that reports cite. */
        public String label() {
            return "E" + id;
        }
    }

    /** How many pages there are. */
    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(all, SIZE));
    }
}
