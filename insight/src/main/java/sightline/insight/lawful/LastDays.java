package sightline.insight.lawful;

import java.time.LocalDate;
import java.util.Arrays;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/**
 * The last lawful day of a duty for every day that it may run from, out of the law's own files: looked up once for each day
 * and remembered, so that judging a million journeys costs no more than a table. Exceptions aren't in it.
 */
final class LastDays {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** What a day has on which there was no such duty, or none that can be told: nothing is late then. */
    private static final int NEVER = Integer.MAX_VALUE;

    /** Some 120 years from 1970; other days are looked up each time. */
    private static final int REMEMBERED = 44_000;

    private final LawBook law;
    private final String duty;
    private final Counting counting;
    private final int[] last = new int[REMEMBERED];

    LastDays(LawBook law, String duty, Counting counting) {
        this.law = law;
        this.duty = duty;
        this.counting = counting;
        Arrays.fill(last, UNKNOWN);
    }

    /** The last lawful day from a day on; where there is none, a day that never comes. */
    int from(int day) {
        if (day < 0 || day >= REMEMBERED) {
            return look(day);
        }
        int known = last[day];
        if (known == UNKNOWN) {
            known = look(day);
            last[day] = known;
        }
        return known;
    }

    boolean isThere(int day) {
        return from(day) != NEVER;
    }

    private int look(int day) {
        LocalDate from = LocalDate.ofEpochDay(day);
        return law.duty(duty, from)
                .flatMap(Duty::mainLimit)
                .flatMap(limit -> limit.lastDay(from, counting))
                .map(LastDays::number)
                .orElse(NEVER);
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
