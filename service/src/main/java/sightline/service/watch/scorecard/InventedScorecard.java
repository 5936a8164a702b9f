package sightline.service.watch.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration targets, owners and notes; all of them are invented. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(176) // after the action plan, whose story the notes tell
final class InventedScorecard implements ApplicationRunner {

    private static final ScoreKeeping.Setter SYSTEM = new ScoreKeeping.Setter("990", Optional.empty());
    private static final String HEAD = "Head of SEND";
    private static final String PSYCHOLOGY = "Principal educational psychologist";

    private static final List<Standard> STANDARDS = List.of(
            standard(
                    "on-time-all", 75, HEAD, "A child whose plan is late starts a school year without the help in it."),
            standard(
                    "decided-in-six-weeks",
                    95,
                    HEAD,
                    "Until the decision a family doesn’t know whether there will be help."),
            standard("advice-in-six-weeks-psychological", 70, PSYCHOLOGY, ""),
            standard(
                    "advice-in-six-weeks-medical",
                    80,
                    "Designated Clinical Officer, Exemplar Integrated Care Board",
                    ""),
            standard("review-decided-in-four-weeks", 90, HEAD, "A plan that no longer fits stays in force until then."),
            standard("reviewed-in-twelve-months", 70, HEAD, ""),
            standard(
                    "throughput",
                    1,
                    "Executive Director for Children",
                    "Below 1, those who ask next will wait longer."),
            standard("backlog", 20, HEAD, "Each of these children should have had an answer by now."));

    private final ScoreBooks books;
    private final ScoreKeeping keeping;

    InventedScorecard(ScoreBooks books, ScoreKeeping keeping) {
        this.books = books;
        this.keeping = keeping;
    }

    private static Standard standard(String indicator, double target, String owner, String impact) {
        return new Standard(indicator, OptionalDouble.of(target), owner, impact, 0);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!books.read(SYSTEM.authority()).standards().isEmpty()) {
            return;
        }
        STANDARDS.forEach(standard -> keeping.set(SYSTEM, standard));
        note("advice-in-six-weeks-psychological", 11, "Two posts for psychologists were filled");
        note("on-time-all", 13, "The four vacant posts for case officers were filled");
        note("on-time-all", 6, "Clear requests are decided by post between panels");
    }

    private void note(String indicator, int monthsAgo, String words) {
        YearMonth month = YearMonth.from(keeping.today()).minusMonths(monthsAgo);
        keeping.note(SYSTEM, indicator, new ChartNote(month, words, keeping.today()));
    }
}
