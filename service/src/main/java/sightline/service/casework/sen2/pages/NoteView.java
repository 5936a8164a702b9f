package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.rule.Rule;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Note;
import sightline.service.people.Mistake;

/**
 * What the page that writes a note shows.
 *
 * @param handed the return
 * @param rule that the note is about
 * @param form what stands in the form
 * @param theirs what somebody else saved meanwhile
 */
public record NoteView(HandedIn handed, Rule rule, Form form, Optional<Note> theirs) {

    /**
     * The form.
     *
     * @param words typed
     * @param version that its author saw; 0 where there was none
     * @param mistakes to be mended
     */
    public record Form(String words, long version, List<Mistake> mistakes) {}
}
