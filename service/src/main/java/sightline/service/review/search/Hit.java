package sightline.service.review.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;

/**
 * A passage that was found.
 *
 * @param evidence the item's number
 * @param title the item's
 * @param kind what form it has
 * @param source of what kind of source
 * @param origin who said it, by kind
 * @param day it is of
 * @param standing how it may be used
 * @param runs the passage, the found words marked
 * @param byWords whether it was found by its words; else by what it means alone
 */
public record Hit(
        long evidence,
        String title,
        EvidenceKind kind,
        SourceKind source,
        String origin,
        LocalDate day,
        Standing standing,
        List<Run> runs,
        boolean byWords) {

    /** Signs that stand in no text; the database puts them around found words. */
    static final char START = '\ue000';

    static final char STOP = '\ue001';

    /**
     * A piece of a passage.
     *
     * @param words as they stand there
     * @param marked whether they were looked for
     */
    public record Run(String words, boolean marked) {}

    /** The label that reports cite. */
    public String label() {
        return "E" + evidence;
    }

    static List<Run> runs(String headline) {
        List<Run> runs = new ArrayList<>();
        boolean marked = false;
        int from = 0;
        for (int i = 0; i <= headline.length(); i++) {
            if (i == headline.length() || headline.charAt(i) == START || headline.charAt(i) == STOP) {
                if (i > from) {
                    runs.add(new Run(headline.substring(from, i), marked));
                }
                marked = i < headline.length() && headline.charAt(i) == START;
                from = i + 1;
            }
        }
        return runs;
    }
}
