package sightline.service.casework.moved;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.reckoner.Moved;
import sightline.service.page.InWords;

/**
 * One open date that moved.
 *
 * @param noticed the day it was found
 * @param journey whose
 * @param name of the child or young person
 * @param what the duty in words
 * @param before the last day as it was
 * @param after the last day as it is
 * @param excused whether an exception lifts the limit now
 * @param why what moved it
 */
public record MovedDate(
        LocalDate noticed,
        String journey,
        String name,
        String what,
        Optional<LocalDate> before,
        Optional<LocalDate> after,
        boolean excused,
        Moved.Why why) {

    /** The day before, in words. */
    public String was() {
        return before.map(InWords::date).orElse("no date");
    }

    /** The day after, in words. */
    public String is() {
        return after.map(InWords::date).orElse("no date");
    }

    /** What moved it, in words. */
    public String because() {
        return switch (why) {
            case CALENDAR -> "The bank holidays changed";
            case CLOSURES -> lifted();
            case LAW -> "The law changed";
            case NEW -> "The law now has this duty";
            case GONE -> "The law no longer has this duty";
        };
    }

    private String lifted() {
        return excused
                ? "A setting's closure is known now, and lifts the limit"
                : "A setting's closure has changed, and no longer lifts the limit";
    }
}
