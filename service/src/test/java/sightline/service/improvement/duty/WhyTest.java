package sightline.service.improvement.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import sightline.service.improvement.book.Duty;

/** The clocks of answers, by cases that were worked out by hand. */
final class WhyTest {

    private static final String CASES = "/improvement/clocks.csv";
    private static final String DATE = "(\\d{1,2} \\w+ \\d{4})";
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = CASES, useHeadersInDisplayName = false, numLinesToSkip = 1)
    void a_clock_runs_as_it_was_worked_out_by_hand(
            String what,
            Duty.Clock clock,
            LocalDate received,
            LocalDate notice,
            boolean published,
            LocalDate answered,
            LocalDate today,
            LocalDate due,
            long late) {
        Why why = why(clock, received, notice, published, Optional.ofNullable(answered), today);
        assertThat(why.due()).as(what).isEqualTo(Optional.ofNullable(due));
        assertThat(why.late()).as(what).isEqualTo(late);
        assertThat(why.overdue()).as(what).isEqualTo(late > 0 && answered == null);
    }

    /** Somebody who has only the sentences works the day out with a calendar on the wall. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = CASES, useHeadersInDisplayName = false, numLinesToSkip = 1)
    void the_last_day_follows_from_the_explanation_alone(
            String what,
            Duty.Clock clock,
            LocalDate received,
            LocalDate notice,
            boolean published,
            LocalDate answered,
            LocalDate today,
            LocalDate due,
            long late) {
        Why why = why(clock, received, notice, published, Optional.ofNullable(answered), today);
        String told = String.join(" ", why.sentences());
        if (due == null) {
            assertThat(told).as(what).contains("we know no limit");
            return;
        }
        LocalDate first = day(told, "(?:both received on|later day counts:) " + DATE);
        Matcher limit = found(told, "The law gives (\\d+) (months|days), and that day is the first of them");
        int length = Integer.parseInt(limit.group(1));
        LocalDate last = limit.group(2).equals("days") ? first.plusDays(length - 1L) : months(first, length);
        assertThat(last).as(what).isEqualTo(due);
        assertThat(day(told, "last day is (?:the one before it: |the last of that month: )?" + DATE))
                .as(what)
                .isEqualTo(due);
        assertThat(told)
                .contains(
                        published
                                ? "the answer must be published too"
                                : "The answer is due all the same, but it need not be published");
    }

    @Test
    void each_limit_says_how_it_is_known() {
        for (Duty.Clock clock : Duty.Clock.values()) {
            assertThat(Limit.of(clock).known()).isNotBlank();
            assertThat(Limit.of(clock).reference()).matches(".*\\d{4}.*");
        }
        assertThat(Limit.of(Duty.Clock.HEALTH).known()).contains("general knowledge");
        assertThat(Limit.of(Duty.Clock.EXECUTIVE).words()).isEqualTo("2 months");
    }

    @Test
    void how_it_stands_is_said_in_days() {
        LocalDate day = LocalDate.of(2026, 2, 14);
        assertThat(why(day, day.plusDays(57), Optional.empty()).stand()).isEqualTo("1 day left for it.");
        assertThat(why(day, day.plusDays(58), Optional.empty()).stand()).isEqualTo("Today is the last day.");
        assertThat(why(day, day.plusDays(60), Optional.empty()).stand())
                .isEqualTo("The last day was 2 days ago. The answer is overdue.");
        assertThat(why(day, day, Optional.of(day.plusDays(65))).stand())
                .isEqualTo("The whole answer was published on 20 April 2026, 7 days after the last day.");
        assertThat(why(day, day, Optional.of(day.plusDays(5))).stand()).endsWith("in time.");
    }

    private static Why why(LocalDate both, LocalDate today, Optional<LocalDate> answered) {
        return why(Duty.Clock.EXECUTIVE, both, both, true, answered, today);
    }

    private static Why why(
            Duty.Clock clock,
            LocalDate received,
            LocalDate notice,
            boolean published,
            Optional<LocalDate> answered,
            LocalDate today) {
        return Why.of(new Duty(1, clock, received, notice, published, answered, 0), today);
    }

    /** Day by day: the month's end where the month is too short, else the day before the one of the same number. */
    private static LocalDate months(LocalDate first, int months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return first.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(first.getDayOfMonth()).minusDays(1);
    }

    private static LocalDate day(String told, String pattern) {
        return LocalDate.parse(found(told, pattern).group(1), IN_WORDS);
    }

    private static Matcher found(String told, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(told);
        assertThat(matcher.find()).as("%s in: %s", pattern, told).isTrue();
        return matcher;
    }
}
