package sightline.journey.time;

import java.time.MonthDay;

/**
 * Limits as the law's files write them: {@code W 6}, {@code DAYS 15}, {@code D 15 @X}, {@code WD 15 @X}, {@code WDX 3},
 * {@code M 12 @X}, {@code M 2}, {@code M -5}, {@code B 02-15}.
 */
public final class LimitText {

    private LimitText() {}

    /**
     * The limit that a text says.
     *
     * @throws IllegalArgumentException if it says none; the law's files are ours
     */
    public static Limit read(String text) {
        String[] words = text.split(" ", -1);
        String code = words[0] + (words.length > 2 ? " " + words[2] : "");
        if (words.length < 2) {
            throw unknown(text);
        }
        if (code.equals("B")) {
            return new Limit.Before(MonthDay.parse("--" + words[1]));
        }
        int n = Integer.parseInt(words[1]);
        return switch (code) {
            case "W" -> new Limit.Weeks(n);
            case "DAYS" -> new Limit.Days(n);
            case "D @X" -> new Limit.Window(n);
            case "WD @X" -> new Limit.WorkingDaysBeginning(n);
            case "WDX" -> new Limit.WorkingDaysAfter(n);
            case "M @X" -> new Limit.MonthsBeginning(n);
            case "M" -> new Limit.MonthsAfter(n);
            default -> throw unknown(text);
        };
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("'%s' is no limit".formatted(text));
    }
}
