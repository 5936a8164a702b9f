package sightline.service.review.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/**
 * By when the executive must answer a report. The limit stands in a dated file with its reference.
 *
 * @param months of the limit
 * @param reference of the law
 * @param from the first day on which it applied
 */
public record AnswerLaw(int months, String reference, LocalDate from) {

    private static final String FILE = "answer-due.properties";

    /** The law as it is shipped. */
    public static AnswerLaw shipped() {
        Properties law = new Properties();
        try (InputStream in = Objects.requireNonNull(AnswerLaw.class.getResourceAsStream(FILE))) {
            law.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AnswerLaw(
                Integer.parseInt(law.getProperty("months")),
                law.getProperty("reference"),
                LocalDate.parse(law.getProperty("from")));
    }

    /**
     * The last day for the answer.
     *
     * <p>The months begin with the day of receipt or, if later, of the notice: that day is the first of them. The last
     * is the day before the one of the same number; where the last month has no such day, it is the month's last.
     */
    public LocalDate due(LocalDate received, LocalDate notice) {
        LocalDate first = notice.isAfter(received) ? notice : received;
        LocalDate same = first.plusMonths(months);
        return same.getDayOfMonth() == first.getDayOfMonth() ? same.minusDays(1) : same;
    }
}
