package sightline.service.casework.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import sightline.journey.reckoner.Clock;
import sightline.service.casework.field.Choices;

/** How a clock stands, for people. */
public final class ClockWords {

    private ClockWords() {}

    /** What is to be done, with the adviser or the step where a duty has several. */
    public static String title(Clock clock) {
        return clock.subject()
                .map(subject ->
                        clock.duty().words() + ": " + Choices.adviser(subject).toLowerCase(Locale.UK))
                .orElse(clock.duty().words());
    }

    /** How it stands at the end of a day, in a few words. */
    public static String stand(Clock clock, LocalDate today) {
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
    public static String tag(Clock clock) {
        return switch (clock.verdict()) {
            case PENDING -> "blue";
            case ON_TIME -> "green";
            case LATE, EARLY -> "orange";
            case LATE_EXCEPTED, OVERDUE_EXCEPTED -> "yellow";
            case OVERDUE -> "red";
            case NOT_APPLICABLE -> "grey";
        };
    }
}
