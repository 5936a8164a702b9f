package sightline.command;

import java.time.LocalDate;

/** Days as 2026-02-14; likely ones are kept, since a log names the same days often. */
final class IsoDays {

    private static final int FIRST = (int) LocalDate.of(2005, 1, 1).toEpochDay();
    private static final String[] WRITTEN =
            new String[(int) LocalDate.of(2050, 1, 1).toEpochDay() - FIRST];

    private IsoDays() {}

    static String written(LocalDate day) {
        int place = (int) day.toEpochDay() - FIRST;
        if (place < 0 || place >= WRITTEN.length) {
            return day.toString();
        }
        String known = WRITTEN[place];
        if (known == null) {
            known = day.toString();
            WRITTEN[place] = known;
        }
        return known;
    }
}
