package sightline.service.improvement.book;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.improvement.names.Veil;

/**
 * The answer to a recommendation, or to one part of it, in one version.
 *
 * @param recommendation which
 * @param letter of the part; empty for the whole
 * @param version from 1; the latest counts
 * @param verdict what is said
 * @param reasons why; may be empty
 * @param post who owns what follows; empty where nobody is named
 * @param due by when
 * @param dueWords the period, in words; may be empty
 * @param cost what it costs; may be empty
 * @param day on which it was given
 */
public record Answer(
        long recommendation,
        String letter,
        long version,
        Verdict verdict,
        String reasons,
        Optional<Post> post,
        Optional<LocalDate> due,
        String dueWords,
        String cost,
        LocalDate day) {

    /** The same without the names of people. */
    public Answer under(Veil veil) {
        return new Answer(
                recommendation,
                letter,
                version,
                verdict,
                veil.over(reasons),
                post.map(one -> one.under(veil)),
                due,
                veil.over(dueWords),
                veil.over(cost),
                day);
    }
}
