package sightline.journey.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people write them. */
public final class DayWords {

    /** The words of one day, kept since a log names the same days often. */
    private record Kept(LocalDate day, String words) {}

    private static final @Nullable Kept[] KEPT = new Kept[16_384];

    private DayWords() {}

    /** A day such as 14 February 2026. */
    public static String of(LocalDate day) {
        int place = (int) Math.floorMod(day.toEpochDay(), (long) KEPT.length);
        Kept kept = KEPT[place];
        if (kept != null && kept.day().equals(day)) {
            return kept.words();
        }
        Kept fresh = new Kept(day, written(day));
        KEPT[place] = fresh;
        return fresh.words();
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                + day.getYear();
    }
}
