package sightline.service.improvement.shown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sightline.service.improvement.answer.Verdicts;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.duty.Why;

/**
 * A recommendation on a day.
 *
 * @param chain itself and all that hangs on it
 * @param standing how far it has come
 * @param verdict what was answered; empty where it is not answered whole
 * @param clock by when it must be answered, where that is known
 * @param today the day
 */
public record Line(Chain chain, Standing standing, Optional<Verdict> verdict, Optional<Why> clock, LocalDate today) {

    /** A recommendation on a day. */
    public static Line of(Chain chain, LocalDate today) {
        return new Line(chain, Standing.of(chain), Verdicts.of(chain), Why.of(chain, today), today);
    }

    /** Where its page is. */
    public String path() {
        return "/recommendations/" + chain.recommendation().id();
    }

    /** What is answered, as people read it. */
    public String answer() {
        return verdict.map(Verdict::words).orElse("No answer yet");
    }

    /** What is late about it, in words; empty where nothing is. */
    public Optional<String> late() {
        return answerLate().or(this::actionLate);
    }

    /** Whether the answer is overdue. */
    public boolean isAnswerLate() {
        return answerLate().isPresent();
    }

    private Optional<String> answerLate() {
        return clock.filter(Why::overdue).map(why -> "Answer overdue by " + days(why.late()));
    }

    private Optional<String> actionLate() {
        return chain.actions().stream()
                .filter(action -> isLate(action, today))
                .flatMap(action -> action.due().stream())
                .min(LocalDate::compareTo)
                .map(due -> "Action overdue by " + days(ChronoUnit.DAYS.between(due, today)));
    }

    /** Whether an action is past its day and still to be done. */
    public boolean isLate(Action action) {
        return isLate(action, today);
    }

    static boolean isLate(Action action, LocalDate today) {
        return action.due().filter(today::isAfter).isPresent()
                && !Standing.isOver(action.stage())
                && action.stage() != Stage.NOT_FEASIBLE;
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
