package sightline.service.review.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the review recommends.
 *
 * @param id the number it is kept under
 * @param number its place in the report, from 1
 * @param theme it belongs to
 * @param words what is to be done
 * @param parts its parts, in the order of their letters
 * @param aim to whom, by when, how one will know
 * @param kind quick win, operational or strategic
 * @param sent the day on which a quick win was sent ahead of the report
 * @param conclusions that it follows from
 * @param findings that it follows from directly
 */
public record Recommendation(
        long id,
        int number,
        long theme,
        String words,
        List<Part> parts,
        Aim aim,
        Kind kind,
        Optional<LocalDate> sent,
        Set<Long> conclusions,
        Set<Long> findings) {

    /** How far it reaches. */
    public enum Kind {
        QUICK_WIN("Quick win"),
        OPERATIONAL("Operational"),
        STRATEGIC("Strategic");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /** To what kind of body a recommendation goes; each has its own duty to answer. */
    public enum Addressee {
        EXECUTIVE("The executive"),
        COUNCIL("The council"),
        PARTNER("A partner");

        private final String words;

        Addressee(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * A part of a recommendation.
     *
     * @param letter "a"
     * @param words what it asks
     */
    public record Part(String letter, String words) {}

    /**
     * What makes a recommendation one that can be followed up.
     *
     * @param to the kind of body
     * @param addressee the post or body; empty where none is named yet
     * @param due by when; empty where none is named, or where it is a period
     * @param dueWords the period, in words; may be empty
     * @param indicator one of ours that will show it; may be empty
     * @param measure how one will know, in words; may be empty
     * @param cost what it would cost; may be empty
     * @param power by what power the addressee can do it; may be empty
     */
    public record Aim(
            Addressee to,
            String addressee,
            Optional<LocalDate> due,
            String dueWords,
            String indicator,
            String measure,
            String cost,
            String power) {}
}
