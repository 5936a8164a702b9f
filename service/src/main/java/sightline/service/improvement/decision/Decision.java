package sightline.service.improvement.decision;

import java.time.LocalDate;
import sightline.service.improvement.names.Veil;

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

    /**
     * A version of a decision that no longer counts.
     *
     * @param decision what it said
     * @param until when it was changed
     */
    public record Before(Decision decision, LocalDate until) {}

    /** The same without the names of people. */
    Decision under(Veil veil) {
        return new Decision(
                origin,
                veil.over(body),
                day,
                new Words(
                        veil.over(words.resolved()),
                        veil.over(words.reasons()),
                        veil.over(words.alternatives()),
                        veil.over(words.documents()),
                        veil.over(words.movedOn())),
                version);
    }
}
