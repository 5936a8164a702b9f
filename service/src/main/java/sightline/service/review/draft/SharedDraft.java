package sightline.service.review.draft;

import java.time.LocalDate;

/**
 * A draft report that was shown to those concerned.
 *
 * @param review whose
 * @param id its number
 * @param title of the paper
 * @param note what its readers are asked
 * @param days from when to when it can be commented on
 */
public record SharedDraft(long review, long id, String title, String note, Days days) {

    /**
     * The days of a draft.
     *
     * @param shared the first
     * @param closes the last on which comments are taken
     */
    public record Days(LocalDate shared, LocalDate closes) {}

    /** Whether comments are still taken. */
    public boolean isOpen(LocalDate today) {
        return !today.isAfter(days.closes());
    }
}
