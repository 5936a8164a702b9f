package sightline.journey.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people write them. */
public final class DayWords {

    private static final int FIRST = (int) LocalDate.of(2005, 1, 1).toEpochDay();
    private static final String[] WRITTEN =
            new String[(int) LocalDate.of(2050, 1, 1).toEpochDay() - FIRST];

    private DayWords() {}

    /** A day such as 14 February 2026. The words of likely days are kept, since a log names the same days often. */
    public static String of(LocalDate day) {
        int place = (int) day.toEpochDay() - FIRST;
        if (place < 0 || place >= WRITTEN.length) {
            return written(day);
        }
        String known = WRITTEN[place];
        if (known == null) {
            known = written(day);
            WRITTEN[place] = known;
        }
        return known;
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                + day.getYear();
    }
}
