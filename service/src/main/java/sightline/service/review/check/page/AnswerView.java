package sightline.service.review.check.page;

import java.util.List;
import sightline.service.people.Mistake;
import sightline.service.review.check.Message;
import sightline.service.review.desk.ReviewHead;

/**
 * What the page shows on which a message is answered.
 *
 * @param head the review
 * @param message what the check says
 * @param because what was typed
 * @param mistakes to mend first
 */
public record AnswerView(ReviewHead head, Message message, String because, List<Mistake> mistakes) {}
