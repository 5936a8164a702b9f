package sightline.service.casework.contact;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.calendar.WorkingDays;

/** How long a family waited, in working days. */
public final class ReplyTime {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    private ReplyTime() {}

    /**
     * The working days after the day a message came, up to and with another day; the day it came is not counted.
     *
     * @return empty where the bank holidays of the time are not known
     */
    public static Optional<Integer> workingDays(LocalDate came, LocalDate until) {
        int days = 0;
        for (LocalDate day = came.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            Optional<Boolean> works = CALENDAR.isWorkingDay(day);
            if (works.isEmpty()) {
                return Optional.empty();
            }
            days += works.get() ? 1 : 0;
        }
        return Optional.of(days);
    }

    /** In words: "the same day", "1 working day", "5 working days". */
    public static String words(LocalDate came, LocalDate until) {
        return workingDays(came, until)
                .map(days ->
                        days == 0 ? "less than 1 working day" : days == 1 ? "1 working day" : days + " working days")
                .orElse("a time we can’t count in working days");
    }
}
