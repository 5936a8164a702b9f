package sightline.service.casework.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Verdict;
import sightline.service.casework.field.Choices;

/** How a clock stands, for people. */
public final class ClockWords {

    private ClockWords() {}

    /** What is to be done, after the adviser or the step where a duty has several. */
    public static String title(Clock clock) {
        return clock.subject()
                .map(subject -> capital(Choices.adviser(subject)) + ": "
                        + small(clock.duty().words()))
                .orElse(clock.duty().words());
    }

    /** Whether it is nobody's here: the family's or the Tribunal's own time. */
    public static boolean isFree(Clock clock) {
        return clock.duty().isFree();
    }

    /** Whether something is still to be done, or may still be waited for. */
    public static boolean runs(Clock clock, LocalDate today) {
        boolean past = clock.due().filter(today::isAfter).isPresent();
        return clock.isOpen() && !(past && (isFree(clock) || clock.verdict() == Verdict.PENDING));
    }

    /** How it stands at the end of a day, in a few words. */
    public static String stand(Clock clock, LocalDate today) {
        if (isFree(clock)) {
            return switch (clock.verdict()) {
                case ON_TIME -> "Done in time";
                case LATE, LATE_EXCEPTED -> "Done later";
                case OVERDUE, OVERDUE_EXCEPTED -> "Time is over";
                case PENDING, EARLY -> pending(clock, today);
                case NOT_APPLICABLE -> "Fell away";
            };
        }
        return switch (clock.verdict()) {
            case PENDING -> pending(clock, today);
            case ON_TIME -> "On time";
            case LATE -> "Late" + by(clock, clock.met().orElse(today));
            case LATE_EXCEPTED -> "Late" + by(clock, clock.met().orElse(today)) + ", excused";
            case OVERDUE -> "Overdue" + by(clock, today);
            case OVERDUE_EXCEPTED -> "Overdue" + by(clock, today) + ", excused";
            case NOT_APPLICABLE -> "Fell away";
            case EARLY -> "Closed too early";
        };
    }

    private static String pending(Clock clock, LocalDate today) {
        return clock.due()
                .map(due -> {
                    long left = ChronoUnit.DAYS.between(today, due);
                    return left == 0 ? "Due today" : left < 0 ? "Time is over" : days(left) + " left";
                })
                .orElse("No date yet");
    }

    private static String by(Clock clock, LocalDate day) {
        return clock.due()
                .map(due -> " by " + days(ChronoUnit.DAYS.between(due, day)))
                .orElse("");
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /** The colour of the tag; the words say the same. */
    public static String tag(Clock clock, LocalDate today) {
        if (isFree(clock) || clock.isOpen() && !runs(clock, today)) {
            return runs(clock, today) ? "blue" : "grey";
        }
        return switch (clock.verdict()) {
            case PENDING -> "blue";
            case ON_TIME -> "green";
            case LATE, EARLY -> "orange";
            case LATE_EXCEPTED, OVERDUE_EXCEPTED -> "yellow";
            case OVERDUE -> "red";
            case NOT_APPLICABLE -> "grey";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String small(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
