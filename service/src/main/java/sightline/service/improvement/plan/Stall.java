package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Stage;
import sightline.service.page.InWords;

/**
 * Why an action does not get on.
 *
 * @param kind of standing still
 * @param words it, in a sentence
 */
public record Stall(Kind kind, String words) {

    /** A pause of more than a quarter of a year is no pause any more. */
    static final int LONG_PAUSE = 92;

    /** What kinds there are. */
    public enum Kind {
        LATE,
        NO_ANSWER,
        LONG_PAUSE
    }

    /** Everything that holds an action up on a day; nothing where it is done or given up. */
    public static List<Stall> of(Planned planned, LocalDate today) {
        if (!planned.isOpen()) {
            return List.of();
        }
        List<Stall> stalls = new ArrayList<>();
        planned.action()
                .due()
                .filter(today::isAfter)
                .ifPresent(due -> stalls.add(
                        new Stall(Kind.LATE, "%s past its date, %s.".formatted(days(due, today), InWords.date(due)))));
        planned.asked()
                .filter(update -> today.isAfter(update.days().due()))
                .ifPresent(update -> stalls.add(new Stall(
                        Kind.NO_ANSWER,
                        "No answer to the question of %s."
                                .formatted(InWords.date(update.days().asked())))));
        Optional.of(planned.action())
                .filter(action -> action.stage() == Stage.PAUSED)
                .flatMap(action -> action.since())
                .filter(since -> ChronoUnit.DAYS.between(since, today) > LONG_PAUSE)
                .ifPresent(since ->
                        stalls.add(new Stall(Kind.LONG_PAUSE, "Paused since %s.".formatted(InWords.date(since)))));
        return List.copyOf(stalls);
    }

    private static String days(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        return days == 1 ? "1 day" : InWords.count(days) + " days";
    }
}
