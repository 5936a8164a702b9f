package sightline.service.improvement.answer;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Verdict;

/**
 * What somebody says to a recommendation or a part.
 *
 * @param verdict agreed or not
 * @param reasons why
 * @param post who owns what follows, by name; may be empty
 * @param due by when
 * @param dueWords the period, in words; may be empty
 * @param cost what it costs; may be empty
 */
public record Said(
        Verdict verdict, String reasons, String post, Optional<LocalDate> due, String dueWords, String cost) {

    /** What an answer says. */
    public static Said of(Answer answer) {
        return new Said(
                answer.verdict(),
                answer.reasons(),
                answer.post().map(Post::name).orElse(""),
                answer.due(),
                answer.dueWords(),
                answer.cost());
    }
}
