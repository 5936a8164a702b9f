package sightline.service.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sightline.journey.reckoner.Clock;

/**
 * A clock with its place among the clocks of its journey.
 *
 * @param number from 1
 * @param clock the clock
 */
public record Numbered(int number, Clock clock) {

    /** All clocks with their places. */
    public static List<Numbered> all(List<Clock> clocks) {
        List<Numbered> numbered = new ArrayList<>(clocks.size());
        clocks.forEach(clock -> numbered.add(new Numbered(numbered.size() + 1, clock)));
        return List.copyOf(numbered);
    }

    /** By the day they are due; those without a day come last. */
    static Comparator<Numbered> byDue() {
        return Comparator.comparing((Numbered one) -> one.clock().due().isEmpty())
                .thenComparing(one -> one.clock().due().orElse(one.clock().trigger()))
                .thenComparing(Numbered::number);
    }

    /** Whether somebody here has something to do by a day. */
    boolean isOurs(LocalDate today) {
        return runs(today) && clock.due().isPresent() && !clock.duty().guidance() && !ClockWords.isFree(clock);
    }

    /** Whether it is still to be done, or to be waited for. */
    boolean runs(LocalDate today) {
        return ClockWords.runs(clock, today);
    }

    /** What is to be done. */
    public String title() {
        return ClockWords.title(clock);
    }

    /** How it stands. */
    public String stand(LocalDate today) {
        return ClockWords.stand(clock, today);
    }

    /** The colour of its tag. */
    public String tag(LocalDate today) {
        return ClockWords.tag(clock, today);
    }
}
