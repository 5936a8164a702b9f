package sightline.service.casework.letter;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/**
 * What the preview of a letter shows.
 *
 * @param name of the child or young person
 * @param occasion what the letter goes with
 * @param letter as far as it is filled
 * @param own what stands in the box for own words
 * @param mistakes to be mended
 */
public record LetterView(String name, Occasion occasion, Letter letter, Own own, List<Mistake> mistakes) {

    /**
     * The box for own words.
     *
     * @param text in it
     * @param version that it goes on from
     * @param theirs what somebody else saved meanwhile
     */
    public record Own(String text, long version, Optional<String> theirs) {}

    /** Whose case. */
    public String journey() {
        return occasion.event().at().journey().journey();
    }

    /** The page of this letter. */
    public String href() {
        return "/cases/%s/letters/%s/%s"
                .formatted(journey(), occasion.template().id(), occasion.key());
    }
}
