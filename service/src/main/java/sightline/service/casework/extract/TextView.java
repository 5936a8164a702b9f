package sightline.service.casework.extract;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/**
 * What the page with the mapping as text shows.
 *
 * @param extract that was handed in
 * @param yaml as typed
 * @param theirs what somebody else has written meanwhile
 * @param mistakes to mend first
 */
public record TextView(HandedIn extract, String yaml, Optional<String> theirs, List<Mistake> mistakes) {

    /** What the page asks. */
    public String title() {
        return "How is %s to be read, as text?".formatted(extract.name());
    }
}
