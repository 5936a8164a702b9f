package sightline.service.review.check.page;

import java.util.Optional;
import sightline.service.review.check.Check;
import sightline.service.review.check.Checked;
import sightline.service.review.check.Level;
import sightline.service.review.check.Message;
import sightline.service.review.desk.ReviewHead;

/**
 * What the page of the check shows.
 *
 * @param head the review
 * @param checked what the check says
 * @param notice what has just been done
 */
public record CheckView(ReviewHead head, Checked checked, Optional<String> notice) {

    /** What it comes to, in a sentence. */
    public String sum() {
        return "%s, %s and %s of advice, by %d rules."
                .formatted(
                        count(checked.count(Level.ERROR), "error"),
                        count(checked.count(Level.WARNING), "warning"),
                        count(checked.count(Level.ADVICE), "piece"),
                        Check.RULES.size());
    }

    /** What publishing would say. */
    public String publishing() {
        return switch ((int) Math.min(2, checked.refused())) {
            case 0 -> "Nothing here would stop the report from being published.";
            case 1 -> "One of the errors would stop the report from being published. An answer does not lift that.";
            default ->
                "%d of the errors would stop the report from being published. An answer does not lift that."
                        .formatted(checked.refused());
        };
    }

    /** Whether publishing refuses what a message says. */
    public boolean isRefused(Message message) {
        return Check.isRefused(message);
    }

    /** Where a message is answered. */
    public String answer(Message message) {
        return "%s/check/answer?rule=%s&place=%s"
                .formatted(head.path(), message.rule().id(), message.place().id());
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
