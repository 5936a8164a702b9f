package sightline.service.casework.sample;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The ways in which people write one day. */
final class Birthday {

    static final String INSTEAD = "[date of birth]";

    private Birthday() {}

    static List<Mask> of(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
        String brief = month.substring(0, 3);
        String named = "(?:%s|%s[a-z]?)\\.?".formatted(month, brief);
        String date = "0?%d(?:st|nd|rd|th)?".formatted(day.getDayOfMonth());
        String year = "(?:%d|'?%02d)".formatted(day.getYear(), day.getYear() % 100);
        String apart = "[\\s,./-]+";
        return List.of(
                mask(date + "(?: of)?" + apart + named + apart + year),
                mask(named + apart + date + apart + year),
                mask("0?%d[\\s./-]+0?%d[\\s./-]+%s".formatted(day.getDayOfMonth(), day.getMonthValue(), year)),
                mask("%d[\\s./-]0?%d[\\s./-]0?%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    private static Mask mask(String shape) {
        return Mask.shape("(?<!\\p{N})" + shape + "(?!\\p{N})", INSTEAD);
    }
}
