package sightline.service.review.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A review as lists show it.
 *
 * @param id its number
 * @param title what it is about
 * @param committee on whose behalf it is held
 * @param state how far it has come
 * @param opened the day it was opened
 * @param phase which phase of a longer review it is, from 1
 * @param follows the review of which it is the next phase
 * @param version of this row
 */
public record ReviewHead(
        long id,
        String title,
        String committee,
        ReviewState state,
        LocalDate opened,
        int phase,
        Optional<Long> follows,
        long version) {

    /** Where its first page is. */
    public String path() {
        return "/reviews/" + id;
    }
}
