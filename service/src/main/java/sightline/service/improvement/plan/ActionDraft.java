package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.improvement.book.Post;

/**
 * An action as somebody writes it.
 *
 * @param words what is done
 * @param post who owns it
 * @param begins planned first day
 * @param due planned last day
 * @param strategy the plan or strategy that it stands under
 * @param board the board that holds it
 */
public record ActionDraft(
        String words,
        Optional<Post> post,
        Optional<LocalDate> begins,
        Optional<LocalDate> due,
        Optional<Long> strategy,
        Optional<Long> board) {}
