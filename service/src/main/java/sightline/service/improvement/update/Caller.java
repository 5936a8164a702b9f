package sightline.service.improvement.update;

import sightline.service.improvement.plan.Planned;
import sightline.service.improvement.plan.Update;
import sightline.service.review.desk.ReviewDesk;

/**
 * Somebody who has come in with the link to a question.
 *
 * @param desk at which Sightline serves them: it asks for what is theirs and nothing else
 * @param planned the action that they are asked about, or the one that it went into
 * @param update the question
 */
public record Caller(ReviewDesk desk, Planned planned, Update update) {}
