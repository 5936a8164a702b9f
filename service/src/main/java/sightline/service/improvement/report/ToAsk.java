package sightline.service.improvement.report;

import java.util.Locale;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Effect;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.duty.Why;
import sightline.service.improvement.shown.Line;
import sightline.service.page.InWords;

/**
 * What is late about a recommendation, and what a member may ask about it.
 *
 * @param line the recommendation on a day
 */
public record ToAsk(Line line) {

    private static final int STILL = 120;

    /** What is late about it; empty where nothing is. */
    public Optional<String> late() {
        return answer().or(this::action).or(this::still);
    }

    private Optional<String> answer() {
        return line.clock()
                .filter(Why::overdue)
                .flatMap(Why::due)
                .map(due -> "The answer was due on %s.".formatted(InWords.date(due)));
    }

    private Optional<String> action() {
        return chain().actions().stream()
                .filter(action -> line.isLate(action))
                .findFirst()
                .map(action -> "“%s” was due on %s and is %s."
                        .formatted(
                                bare(action),
                                InWords.date(action.due().orElseThrow()),
                                action.stage().words().toLowerCase(Locale.UK)));
    }

    private Optional<String> still() {
        return chain().actions().stream()
                .filter(action -> action.stage() == Stage.PAUSED
                        || action.stage() == Stage.UNDER_WAY
                                && action.since()
                                        .filter(since -> since.plusDays(STILL).isBefore(line.today()))
                                        .isPresent())
                .findFirst()
                .map(action -> "“%s” has not moved since %s."
                        .formatted(
                                bare(action), action.since().map(InWords::date).orElse("it was planned")));
    }

    /** What a member may ask the portfolio holder. */
    public String question() {
        return "%s: %s".formatted(chain().recommendation().name(), asked());
    }

    private String asked() {
        return switch (line.standing()) {
            case UNANSWERED -> unanswered();
            case NOT_ACCEPTED ->
                line.verdict().filter(Verdict.DEFERRED::equals).isPresent()
                        ? "the answer was put off. What is it now?"
                        : "it was not taken up. Has anything changed that would make you look at it again?";
            case AGREED, UNDER_WAY, STUCK, CARRIED_OUT, CLOSED -> accepted();
        };
    }

    private String unanswered() {
        if (answer().isPresent()) {
            return "it has had no answer. What do you propose to do, and when will you publish it?";
        }
        return line.clock().isEmpty()
                ? "it has no answer, and no day for one. Who will answer it?"
                : "will the answer come by its day?";
    }

    private String accepted() {
        if (chain().actions().isEmpty()) {
            return "it was agreed. Who does what about it, and by when?";
        }
        return late().map(late -> late + " What holds it up, and what would help?")
                .orElseGet(() -> chain().effect()
                        .map(Effect::words)
                        .map(words -> words + " What do you take from that?")
                        .orElse("how do you know that it changes anything for families?"));
    }

    private Chain chain() {
        return line.chain();
    }

    private static String bare(Action action) {
        return action.words().endsWith(".")
                ? action.words().substring(0, action.words().length() - 1)
                : action.words();
    }
}
