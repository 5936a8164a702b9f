package sightline.service.improvement.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import sightline.service.improvement.book.Duty;
import sightline.service.review.publication.AnswerLaw;

/**
 * How long there is to answer. Each limit stands in a dated file with its reference.
 *
 * @param length how many
 * @param unit of what
 * @param reference of the law
 * @param from the first day on which it applied
 * @param known how we know it
 */
public record Limit(int length, Unit unit, String reference, LocalDate from, String known) {

    /** What a limit is counted in. */
    public enum Unit {
        MONTHS,
        DAYS
    }

    /** The limit of a clock, as it is shipped. */
    public static Limit of(Duty.Clock clock) {
        Properties file = read(clock.name().toLowerCase(Locale.ROOT) + ".properties");
        String known = file.getProperty("known");
        return switch (clock) {
            case EXECUTIVE -> {
                AnswerLaw law = AnswerLaw.shipped();
                yield new Limit(law.months(), Unit.MONTHS, law.reference(), law.from(), known);
            }
            case HEALTH, CRIME ->
                new Limit(
                        Integer.parseInt(file.getProperty("days")),
                        Unit.DAYS,
                        file.getProperty("reference"),
                        LocalDate.parse(file.getProperty("from")),
                        known);
        };
    }

    /** The last day, where {@code first} is the first day of the months or days. */
    public LocalDate last(LocalDate first) {
        return switch (unit) {
            case MONTHS -> new AnswerLaw(length, reference, from).due(first, first);
            case DAYS -> first.plusDays(length - 1L);
        };
    }

    /** "2 months", "28 days". */
    public String words() {
        return length + (unit == Unit.MONTHS ? " months" : " days");
    }

    private static Properties read(String name) {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(Limit.class.getResourceAsStream(name), name)) {
            file.load(in);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
