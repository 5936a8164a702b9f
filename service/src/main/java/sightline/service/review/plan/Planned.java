package sightline.service.review.plan;

import sightline.service.review.book.SourceKind;

/**
 * What is planned for a line of enquiry and a kind of source.
 *
 * @param line its number
 * @param source the kind of source
 * @param words who will tell the review about what
 * @param target how many items are wanted; 0 where no number is set
 * @param version of this cell; 0 where nothing was ever planned
 */
public record Planned(int line, SourceKind source, String words, int target, long version) {

    /** A cell in which nothing was ever planned. */
    static Planned nothing(int line, SourceKind source) {
        return new Planned(line, source, "", 0, 0);
    }

    /** Whether it says something. */
    public boolean isPlanned() {
        return !words.isEmpty() || target > 0;
    }
}
