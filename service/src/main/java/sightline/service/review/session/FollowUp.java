package sightline.service.review.session;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a session asked somebody to send or say later.
 *
 * @param id the number
 * @param asked what, of whom and by when
 * @param got when it came; empty while it is waited for
 * @param answer what came, in a few words
 * @param version of this row
 */
public record FollowUp(long id, Asked asked, Optional<LocalDate> got, String answer, long version) {

    /**
     * What was asked.
     *
     * @param words what somebody is to send or say
     * @param fromWhom a post or a kind of source
     * @param due by when; empty where no day was agreed
     */
    public record Asked(String words, String fromWhom, Optional<LocalDate> due) {}

    /** Whether it should have come. */
    public boolean isOverdue(LocalDate today) {
        return got.isEmpty() && asked.due().filter(today::isAfter).isPresent();
    }
}
