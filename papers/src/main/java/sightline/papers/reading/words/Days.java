package sightline.papers.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.PaperDate;
import sightline.papers.reading.paper.PaperDate.Precision;

/** Dates as papers print them. */
public final class Days {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|and)\\s*(\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?)?("
                    + MONTH
                    + ")\\.?,?\\s+((?:19|20)\\d\\d)\\b|\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/£.,–-])\\b((?:19|20)\\d\\d)\\b(?![/–-]\\d|,\\d)");

    private Days() {}

    /** A date with where it stands. */
    public record Found(PaperDate date, int from, int end) {}

    /** Every date that names a month. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            read(date).ifPresent(one -> found.add(new Found(one, date.start(), date.end())));
        }
        return found;
    }

    /** Every year that stands alone. */
    public static List<Found> yearsIn(String text) {
        List<Found> dated = in(text);
        List<Found> found = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            int at = year.start();
            if (dated.stream().noneMatch(date -> date.from() <= at && at < date.end())) {
                found.add(new Found(new PaperDate(year.group(), year.group(), Precision.YEAR), at, year.end()));
            }
        }
        return found;
    }

    private static Optional<PaperDate> read(Matcher date) {
        String text = date.group();
        if (date.group(3) != null) {
            int month = MONTHS.indexOf(date.group(3).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            String whole = "%s-%02d".formatted(date.group(4), month);
            if (date.group(1) == null) {
                return Optional.of(new PaperDate(text, whole, Precision.MONTH));
            }
            int day = Integer.parseInt(date.group(1));
            if (day < 1 || day > 31) {
                return Optional.empty();
            }
            String first = "%s-%02d".formatted(whole, day);
            return Optional.of(
                    date.group(2) == null
                            ? new PaperDate(text, first, Precision.DAY)
                            : new PaperDate(
                                    text,
                                    "%s/%s-%02d".formatted(first, whole, Integer.parseInt(date.group(2))),
                                    Precision.RANGE));
        }
        boolean british = date.group(5) != null;
        int day = Integer.parseInt(date.group(british ? 5 : 10));
        int month = Integer.parseInt(date.group(british ? 6 : 9));
        boolean isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12;
        return isDate
                ? Optional.of(new PaperDate(
                        text, "%s-%02d-%02d".formatted(date.group(british ? 7 : 8), month, day), Precision.DAY))
                : Optional.empty();
    }
}
