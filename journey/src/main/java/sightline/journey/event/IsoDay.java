package sightline.journey.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads days written as 2026-02-14, without the cost of a general parser. */
public final class IsoDay {

    private static final int LENGTH = 10;

    private IsoDay() {}

    /** The day; empty where the text is no such day. */
    public static Optional<LocalDate> of(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        boolean real = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The number between two places, or -1 where there is anything but digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
