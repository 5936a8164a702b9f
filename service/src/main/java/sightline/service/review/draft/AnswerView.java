package sightline.service.review.draft;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;

/**
 * The form that answers a comment.
 *
 * @param review whose
 * @param draft which
 * @param comment as it stands now
 * @param typed answer in the form
 * @param mistakes to be mended
 * @param theirs the answer that somebody else gave meanwhile
 */
public record AnswerView(
        ReviewHead review,
        SharedDraft draft,
        Comment comment,
        Typed typed,
        List<Mistake> mistakes,
        Optional<Comment.Answer> theirs) {

    /**
     * What stands in the form.
     *
     * @param outcome the name of one; empty where none is chosen
     * @param why in words
     */
    public record Typed(String outcome, String why) {}
}
