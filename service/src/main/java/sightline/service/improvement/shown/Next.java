package sightline.service.improvement.shown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.duty.Why;
import sightline.service.page.InWords;

/**
 * What happens next with a recommendation.
 *
 * @param what in a sentence
 * @param when by which day or period; empty where none is known
 * @param who is to do it; empty where nobody is
 * @param late whether that day is past
 */
public record Next(String what, String when, String who, boolean late) {

    private static final Comparator<Action> SOONEST = Comparator.comparing(Action::due, Next::sooner);

    /** What has no day comes last. */
    private static int sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /** What happens next. */
    static Next of(Line line) {
        return switch (line.standing()) {
            case UNANSWERED -> unanswered(line);
            case NOT_ACCEPTED -> notAccepted(line);
            case AGREED, UNDER_WAY, STUCK -> line.chain().actions().isEmpty() ? agreed(line.chain()) : acted(line);
            case CARRIED_OUT -> carriedOut(line.chain());
            case CLOSED -> closed(line.chain());
        };
    }

    private static Next unanswered(Line line) {
        if (line.clock().isPresent()) {
            Why why = line.clock().get();
            return new Next(
                    why.overdue()
                            ? "The answer is overdue. It must say what will be done, if anything."
                            : "An answer is due. It must say what will be done, if anything.",
                    why.due().map(InWords::date).orElse(""),
                    why.duty().clock().words(),
                    why.overdue());
        }
        return line.chain().origin().kind() == OriginKind.PAPER
                ? new Next("Nothing is known of an answer to it.", "", "", false)
                : new Next(
                        "An answer is waited for. Nobody has written down yet when the paper was received, so its last day"
                                + " is not known.",
                        "",
                        "The scrutiny officer writes that down",
                        false);
    }

    private static Next notAccepted(Line line) {
        boolean deferred = line.verdict().filter(Verdict.DEFERRED::equals).isPresent();
        Optional<Answer> answer = line.chain().answers().stream().findFirst();
        if (deferred) {
            return new Next(
                    "The answer was put off. It is asked for again.",
                    answer.map(Next::when).orElse(""),
                    answer.flatMap(Answer::post).map(Post::name).orElse(""),
                    answer.flatMap(Answer::due).filter(line.today()::isAfter).isPresent());
        }
        return new Next(
                "Nothing follows from the answer. The committee may close it, or ask again.",
                "",
                line.chain().origin().body(),
                false);
    }

    private static Next agreed(Chain chain) {
        Optional<Answer> answer =
                chain.answers().stream().filter(one -> one.verdict().accepted()).findFirst();
        return new Next(
                "It was agreed. An action for it must now come into the plan.",
                answer.map(Next::when).orElse(""),
                answer.flatMap(Answer::post).map(Post::name).orElse("No post owns it yet"),
                false);
    }

    private static Next acted(Line line) {
        Action action = line.chain().actions().stream()
                .filter(one -> !Standing.isOver(one.stage()))
                .min(SOONEST)
                .orElseThrow();
        return new Next(
                "%s: %s".formatted(action.stage().words(), action.words()),
                action.due().map(InWords::date).orElse(""),
                action.post().map(Post::name).orElse("No post owns it yet"),
                Line.isLate(action, line.today()));
    }

    private static Next carriedOut(Chain chain) {
        return new Next(
                "It is carried out. The committee looks at what shows it and at its effect, and closes it or asks for more.",
                "",
                chain.origin().body(),
                false);
    }

    private static Next closed(Chain chain) {
        Closing last = chain.closings().getLast();
        return new Next(
                last.effective() == Closing.Effective.NOT_KNOWN
                        ? "It is closed. Its effect is not known yet and is still looked at."
                        : "Nothing. It is closed, and the committee may open it again.",
                "",
                last.committee(),
                false);
    }

    private static String when(Answer answer) {
        return answer.due().map(InWords::date).orElse(answer.dueWords());
    }
}
