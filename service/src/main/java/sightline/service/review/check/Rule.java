package sightline.service.review.check;

import java.util.stream.Stream;

/** One rule of the check: a pure function over a whole review. It says at most one thing of each place. */
public interface Rule {

    /** What the rule is. */
    About about();

    /** What it finds. */
    Stream<Found> look(Ground ground);

    /**
     * What a rule is.
     *
     * @param id its name in addresses and in what is kept
     * @param level how much weight its messages have
     * @param title what it looks for, as a heading
     */
    record About(String id, Level level, String title) {}

    /**
     * Something that a rule found.
     *
     * @param place of which it speaks
     * @param sentence what is the matter, with what to do about it
     * @param about the text that it is about
     */
    record Found(Place place, String sentence, String about) {}
}
