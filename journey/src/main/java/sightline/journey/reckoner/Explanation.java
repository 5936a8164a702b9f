package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.EventName;
import sightline.journey.law.Duty;
import sightline.journey.time.Counting;
import sightline.journey.time.DayWords;
import sightline.journey.time.WeekCount;

/**
 * Why a clock says what it says; the last day can be reckoned again from this alone.
 *
 * @param duty the duty, with its law, its limits and its grounds
 * @param trigger the event that started the clock
 * @param reference where the rule is written
 * @param sum how the last day was reckoned
 * @param counting what the counting used besides
 * @param exceptions the recorded exceptions that were looked at, each with yes or why not
 * @param outcome the event that met it or ended it, where there was one
 */
public record Explanation(
        Duty duty,
        EventName trigger,
        String reference,
        Sum sum,
        Counting counting,
        List<LookedAt> exceptions,
        Optional<EventName> outcome) {

    /** The last day, reckoned again. */
    public Optional<LocalDate> due() {
        return sum.day(counting);
    }

    /** Whether one of the exceptions lifted the limit. */
    public boolean isExcused() {
        for (LookedAt exception : exceptions) {
            if (exception.answer().isYes()) {
                return true;
            }
        }
        return false;
    }

    /** The sum in words. */
    public String words() {
        StringBuilder words = new StringBuilder(160);
        tell(words, due());
        return words.toString();
    }

    /**
     * Tells the sum in words.
     *
     * @param due the day it comes to
     */
    public void tell(StringBuilder words, Optional<LocalDate> due) {
        words.append(duty.words()).append(": ");
        sum.tell(words);
        if (due.isPresent()) {
            words.append(", which is ").append(DayWords.of(due.get()));
        }
        if (counting.weeks() == WeekCount.TRIGGER_IS_DAY_1) {
            words.append(", the first day counted as day 1 of a week");
        }
        words.append('.');
        if (due.isEmpty() && !(sum instanceof Sum.None)) {
            words.append(" Bank holidays are known from ")
                    .append(DayWords.of(counting.calendar().firstKnown()))
                    .append(" to ")
                    .append(DayWords.of(counting.calendar().lastKnown()))
                    .append(" only, so the day is not known.");
        }
        for (LookedAt exception : exceptions) {
            words.append(' ').append(exception.exception().ground());
            switch (exception.answer()) {
                case Answer.Yes _ -> words.append(" lifts the limit.");
                case Answer.No no -> words.append(" does not lift it: ").append(no.why());
            }
        }
    }
}
