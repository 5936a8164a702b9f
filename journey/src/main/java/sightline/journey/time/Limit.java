package sightline.journey.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A limit as the law counts it; each knows the last lawful day from the day it runs from. */
public sealed interface Limit {

    /**
     * The last lawful day.
     *
     * @param from the day the clock runs from
     * @return the day; empty where the calendar of working days doesn't reach that far
     */
    Optional<LocalDate> lastDay(LocalDate from, Counting counting);

    /** The limit in words, such as "6 weeks". */
    String words();

    /** The word between the limit and the day it runs from, such as "from" in "6 weeks from 8 January 2025". */
    default String joint() {
        return " from ";
    }

    /** Tells the limit with the day it runs from, such as "6 weeks from 8 January 2025". */
    default void tell(Sentence sentence, LocalDate from) {
        sentence.add(words()).add(joint()).add(from);
    }

    /** Within n weeks: the trigger is day 0, holidays don't count against it. */
    record Weeks(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return Optional.of(from.plusDays(7L * n - counting.weeks().daysEarlier()));
        }

        @Override
        public String words() {
            return LimitWords.WEEKS.of(n);
        }
    }

    /** Within n calendar days: the trigger is day 0. */
    record Days(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return Optional.of(from.plusDays(n));
        }

        @Override
        public String words() {
            return n == 0 ? "at once" : LimitWords.DAYS.of(n);
        }
    }

    /** A window of at least n calendar days beginning with the trigger. */
    record Window(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return Optional.of(from.plusDays(n - 1L));
        }

        @Override
        public String words() {
            return LimitWords.WINDOW.of(n);
        }

        @Override
        public String joint() {
            return " beginning with ";
        }
    }

    /** Within n working days beginning with the trigger. */
    record WorkingDaysBeginning(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return counting.calendar().nth(from, n);
        }

        @Override
        public String words() {
            return LimitWords.WORKING_DAYS.of(n);
        }

        @Override
        public String joint() {
            return " beginning with ";
        }
    }

    /** Within n working days of the trigger, which isn't counted. */
    record WorkingDaysAfter(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return counting.calendar().nth(from.plusDays(1), n);
        }

        @Override
        public String words() {
            return LimitWords.WORKING_DAYS.of(n);
        }
    }

    /** In the period of n months beginning with the trigger. */
    record MonthsBeginning(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return Optional.of(Months.lastOfPeriodBeginning(from, n));
        }

        @Override
        public String words() {
            return LimitWords.PERIOD.of(n);
        }

        @Override
        public String joint() {
            return " beginning with ";
        }
    }

    /** Within n months after the trigger, or n months before it where n is negative. */
    record MonthsAfter(int n) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return Optional.of(Months.after(from, n, MonthEnd.LAST_DAY_OF_MONTH));
        }

        @Override
        public String words() {
            return LimitWords.MONTHS.of(Math.abs(n));
        }

        @Override
        public String joint() {
            return n < 0 ? " before " : " from ";
        }
    }

    /** Before a day of the year of the trigger; the last lawful day is the day before it. */
    record Before(MonthDay day) implements Limit {
        @Override
        public Optional<LocalDate> lastDay(LocalDate from, Counting counting) {
            return Optional.of(published(from).minusDays(1));
        }

        /** The day that everyone prints. */
        public LocalDate published(LocalDate from) {
            return day.atYear(from.getYear());
        }

        @Override
        public String words() {
            return "before " + day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        }

        @Override
        public String joint() {
            return " in the year of ";
        }
    }
}
