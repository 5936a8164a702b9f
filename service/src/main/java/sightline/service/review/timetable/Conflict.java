package sightline.service.review.timetable;

import java.util.List;

/**
 * Something that stands against a place in a timetable. It is said and never forbids: the scrutiny officer may know more.
 *
 * @param witnesses whose hearings it is about, by number
 * @param words what it is and what could be done
 */
public record Conflict(List<Long> witnesses, String words) {

    /** Whether the hearing of this witness has to do with it. */
    public boolean isAbout(long witness) {
        return witnesses.contains(witness);
    }
}
