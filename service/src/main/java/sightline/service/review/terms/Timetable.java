package sightline.service.review.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dated steps of a review, as they are written: one to a line, each with its day first.
 *
 * @param steps that could be read, by day
 * @param unread lines that do not begin with a day
 */
public record Timetable(List<Step> steps, List<String> unread) {

    /** "14 February 2026", "14 Feb 2026", "14/2/2026", "14.2.2026", "14-02-2026", or "2026-02-14"; then the step. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?[ /.-]+(\\d{1,2}|\\p{L}{3,9})[ /.,-]+(\\d{4}))"
                    + "(?:\\s*[:–,-]\\s*|\\s+|$)(.*)");

    /** A step and its day. */
    public record Step(LocalDate day, String words) {}

    public Timetable {
        steps = List.copyOf(steps);
        unread = List.copyOf(unread);
    }

    /** Reads a timetable. */
    public static Timetable of(String text) {
        List<Step> steps = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> step(line).ifPresentOrElse(steps::add, () -> unread.add(line)));
        steps.sort(Comparator.comparing(Step::day));
        return new Timetable(steps, unread);
    }

    /** The day of the last step. */
    public Optional<LocalDate> end() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().day());
    }

    private static Optional<Step> step(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = matcher.group(1) != null;
        return yearFirst
                ? step(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(7))
                : step(matcher.group(6), matcher.group(5), matcher.group(4), matcher.group(7));
    }

    private static Optional<Step> step(String year, String month, String day, String words) {
        try {
            return month(month)
                    .map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)))
                    .map(date -> new Step(date, words.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        return text.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(text))
                : Arrays.stream(Month.values())
                        .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(text.toLowerCase(Locale.UK)))
                        .map(Month::getValue)
                        .findFirst();
    }
}
