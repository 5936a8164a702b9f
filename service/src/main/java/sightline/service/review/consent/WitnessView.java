package sightline.service.review.consent;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/**
 * What a page of the witness's own side shows.
 *
 * @param path the address of their first page
 * @param guest who they are
 * @param told what is kept of them
 * @param form what they typed
 */
public record WitnessView(String path, Guest guest, Told told, Form form) {

    /**
     * What they typed.
     *
     * @param item to which item
     * @param words the text, or their choice
     * @param mistakes to mend
     * @param overtaken whether what they saw was changed meanwhile
     */
    public record Form(Optional<Told.Item> item, String words, List<Mistake> mistakes, boolean overtaken) {

        static final Form NONE = new Form(Optional.empty(), "", List.of(), false);
    }

    /** The review's title. */
    public String title() {
        return guest.review().title();
    }
}
