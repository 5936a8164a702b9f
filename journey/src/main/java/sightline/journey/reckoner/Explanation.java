package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.EventName;
import sightline.journey.law.Duty;
import sightline.journey.time.Counting;
import sightline.journey.time.PlainSentence;
import sightline.journey.time.Sentence;
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

    /** The duty and its sum in words. */
    public String words() {
        PlainSentence words = new PlainSentence().add(duty.words()).add(": ");
        tell(words, due());
        return words.toString();
    }

    /**
     * Tells the sum in words, and what the exceptions that were looked at did to the limit.
     *
     * @param due the day it comes to
     */
    public void tell(Sentence sentence, Optional<LocalDate> due) {
        sum.tell(sentence);
        if (due.isPresent()) {
            sentence.add(", which is ").add(due.get());
        }
        if (counting.weeks() == WeekCount.TRIGGER_IS_DAY_1) {
            sentence.add(", the first day counted as day 1 of a week");
        }
        sentence.add(".");
        if (due.isEmpty() && !(sum instanceof Sum.None)) {
            sentence.add(" Bank holidays are known from ")
                    .add(counting.calendar().firstKnown())
                    .add(" to ")
                    .add(counting.calendar().lastKnown())
                    .add(" only, so the day is not known.");
        }
        for (LookedAt exception : exceptions) {
            sentence.add(" ").add(exception.exception().ground().name());
            switch (exception.answer()) {
                case Answer.Yes _ -> sentence.add(" lifts the limit.");
                case Answer.No no -> sentence.add(" does not lift it: ").add(no.why());
            }
        }
    }
}
