package sightline.service.casework.letter;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/**
 * What the page of the letterhead shows.
 *
 * @param typed what stands in the form
 * @param mistakes to be mended
 * @param theirs what somebody else saved meanwhile
 * @param notice what has just been done
 */
public record LetterheadView(
        Letterhead typed, List<Mistake> mistakes, Optional<Letterhead> theirs, Optional<String> notice) {}
