package sightline.service.improvement.decision;

import java.time.LocalDate;

/**
 * A decision on a paper.
 *
 * @param origin the paper
 * @param body who decided
 * @param day on which
 * @param words what it says
 * @param version of this row
 */
public record Decision(long origin, String body, LocalDate day, Words words, long version) {

    /**
     * What a decision says, under the headings that councils print.
     *
     * @param resolved what was decided
     * @param reasons for it
     * @param alternatives that were considered; may be empty
     * @param documents that support it; may be empty
     * @param movedOn what has changed since the paper; may be empty
     */
    public record Words(String resolved, String reasons, String alternatives, String documents, String movedOn) {}
}
