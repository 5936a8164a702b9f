package sightline.service.casework.why;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.journey.reckoner.Sum;
import sightline.journey.time.Counting;
import sightline.journey.time.Limit;
import sightline.service.page.InWords;

/** A sum told step by step, each with what it comes to. */
final class SumSteps {

    private SumSteps() {}

    static List<String> of(Sum sum, Counting counting) {
        List<String> steps = new ArrayList<>();
        tell(sum, counting, steps);
        return List.copyOf(steps);
    }

    private static void tell(Sum sum, Counting counting, List<String> steps) {
        switch (sum) {
            case Sum.Counted(Limit limit, LocalDate from, String what) -> {
                steps.add("Start: %s, %s (%s).".formatted(weekday(from), InWords.date(from), what));
                steps.add(counted(limit));
                steps.add("That comes to %s.".formatted(day(limit.lastDay(from, counting))));
            }
            case Sum.CountedByTribunal(Limit.WorkingDaysAfter limit, LocalDate from, var closed) -> {
                steps.add("Start: %s, %s.".formatted(weekday(from), InWords.date(from)));
                steps.add("Count %s, beginning the day after, and leave out the days that the Tribunal does not count."
                        .formatted(limit.words()));
                steps.add("That comes to %s.".formatted(day(sum.day(counting))));
            }
            case Sum.Given(LocalDate day, String what) ->
                steps.add("The day is given: %s, %s (%s).".formatted(weekday(day), InWords.date(day), what));
            case Sum.Earlier(Sum one, Sum other) -> {
                tell(one, counting, steps);
                tell(other, counting, steps);
                steps.add("The earlier of these counts: %s.".formatted(day(sum.day(counting))));
            }
            case Sum.Later(Sum one, Sum other) -> {
                tell(one, counting, steps);
                tell(other, counting, steps);
                steps.add("The later of these counts: %s.".formatted(day(sum.day(counting))));
            }
            case Sum.MovedByTribunal(Sum first, var closed) -> {
                tell(first, counting, steps);
                steps.add("Where the Tribunal does not count that day, the next that it counts: %s."
                        .formatted(day(sum.day(counting))));
            }
            case Sum.None(String why) -> steps.add("There is no day: %s.".formatted(why));
        }
    }

    private static String counted(Limit limit) {
        return switch (limit) {
            case Limit.Weeks(int n) -> "Add %s: that is %d days.".formatted(limit.words(), 7 * n);
            case Limit.Days _ -> "Add %s.".formatted(limit.words());
            case Limit.Window(int n) ->
                "Take %s that begins with that day, so add %d days.".formatted(limit.words(), n - 1);
            case Limit.WorkingDaysBeginning _ ->
                "Count %s without weekends and bank holidays; that day is the first if it is a working day."
                        .formatted(limit.words());
            case Limit.WorkingDaysAfter _ ->
                "Count %s without weekends and bank holidays, beginning the day after.".formatted(limit.words());
            case Limit.MonthsBeginning _ ->
                "Take %s that begins with that day: it ends the day before the same date, or with the month if it is shorter."
                        .formatted(limit.words());
            case Limit.MonthsAfter(int n) ->
                "Go %s %s to the same date, or to the last day of a shorter month."
                        .formatted(limit.words(), n < 0 ? "back" : "on");
            case Limit.Before _ ->
                "It must be done %s of that year, so the last lawful day is the day before.".formatted(limit.words());
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(one -> weekday(one) + ", " + InWords.date(one))
                .orElse("no day, because the bank holidays of that time are not known");
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
