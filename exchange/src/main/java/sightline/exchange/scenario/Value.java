package sightline.exchange.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sightline.exchange.series.PlainNumber;
import sightline.journey.event.IsoDay;

/**
 * A value of a scenario file as it was written, and what it can be read as.
 *
 * @param text the value without blanks around it
 * @param place where it stands
 */
record Value(String text, Place place) {

    private static final Pattern RANGE = Pattern.compile("(\\S+)\\s+to\\s+(\\S+)");
    private static final double PER_CENT = 100;

    /** Both ends of a range. */
    record Ends(double low, double high) {}

    /** A number within limits. */
    double number(double least, double most) {
        return within(text, text, least, most);
    }

    /** A whole number within limits. */
    int whole(int least, int most) {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw place.wrong("%s isn't a whole number.".formatted(text), "Write it without a fraction.");
        }
        return (int) number;
    }

    /** A share: "25%" or 0.25. */
    double share() {
        return text.endsWith("%")
                ? within(text.substring(0, text.length() - 1), text, 0, PER_CENT) / PER_CENT
                : within(text, text, 0, 1);
    }

    /** A per cent sign or none: "60%" and 60 are the same. */
    double perCent() {
        return within(text.endsWith("%") ? text.substring(0, text.length() - 1) : text, text, 0, PER_CENT);
    }

    /** A range such as "8 to 30", or one number that is both its ends. */
    Ends range(double least, double most) {
        Matcher ends = RANGE.matcher(text);
        if (!ends.matches()) {
            double both = number(least, most);
            return new Ends(both, both);
        }
        Ends range = new Ends(within(ends.group(1), text, least, most), within(ends.group(2), text, least, most));
        if (range.low() > range.high()) {
            throw place.wrong("%s runs backwards.".formatted(text), "Write the lower number first.");
        }
        return range;
    }

    private double within(String number, String whole, double least, double most) {
        OptionalDouble parsed = PlainNumber.parse(number);
        if (parsed.isEmpty()) {
            throw place.wrong(
                    "'%s' isn't a number.".formatted(whole), "Write it with digits and a point, such as 2.5.");
        }
        double value = parsed.getAsDouble();
        if (value < least || value > most) {
            throw place.wrong(
                    "%s is outside what can be.".formatted(whole),
                    "Give a value from %s to %s.".formatted(plain(least), plain(most)));
        }
        return value;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? "%.0f".formatted(number) : String.valueOf(number);
    }

    /** A day such as 2027-01-31. */
    LocalDate day() {
        return IsoDay.of(text)
                .orElseThrow(() -> place.wrong(
                        "'%s' isn't a day.".formatted(text), "Write it as year, month and day: 2027-01-31."));
    }

    /** A month such as 2027-01. */
    YearMonth month() {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw place.wrong("'%s' isn't a month.".formatted(text), "Write it as year and month: 2027-01.");
        }
    }

    /** One of a few words. */
    <E extends Enum<E>> E oneOf(Class<E> all, Function<E, String> words) {
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> words.apply(each).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> place.wrong(
                        "'%s' isn't known here.".formatted(text),
                        "Write one of: %s."
                                .formatted(Arrays.stream(all.getEnumConstants())
                                        .map(words)
                                        .collect(Collectors.joining(", ")))));
    }
}
