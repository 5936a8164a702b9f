package sightline.service.casework.work;

import java.time.LocalDate;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;

/** Duties as lists name them. */
public final class DutyWords {

    private DutyWords() {}

    /** What is to be done, as the law of that day has it. */
    public static String of(String duty, LocalDate day) {
        return LawBook.england().duty(duty, day).map(Duty::words).orElse(duty);
    }

    /** Where it is written. */
    public static String reference(String duty, LocalDate day) {
        return LawBook.england().duty(duty, day).map(Duty::reference).orElse("");
    }
}
