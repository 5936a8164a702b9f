package sightline.service.improvement.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation as it was printed. It is never changed.
 *
 * @param id its number
 * @param origin the paper it stands in
 * @param position its place there, from 1
 * @param reference as printed, such as "R01"; may be empty
 * @param words what is to be done
 * @param parts in the order of their letters
 * @param aim to whom, by when, how one will know
 * @param reviewed its number in our own review
 */
public record Recommendation(
        long id,
        long origin,
        int position,
        String reference,
        String words,
        List<Part> parts,
        Aim aim,
        Optional<Long> reviewed) {

    /**
     * A part of it.
     *
     * @param letter "a", or a number where it was printed so
     * @param words what it asks
     */
    public record Part(String letter, String words) {}

    /**
     * To whom, by when and how one will know.
     *
     * @param to the kind of body
     * @param addressee the post or body; empty where none is named
     * @param due by when; empty where none is named, or where it is a period
     * @param dueWords the period, in words; may be empty
     * @param indicator one of ours that will show it; may be empty
     * @param measure how one will know, in words; may be empty
     */
    public record Aim(
            Addressee to,
            String addressee,
            Optional<LocalDate> due,
            String dueWords,
            String indicator,
            String measure) {}

    /** What it is called on a page: its printed reference, or its place. */
    public String name() {
        return reference.isEmpty() ? "Recommendation " + position : reference;
    }
}
