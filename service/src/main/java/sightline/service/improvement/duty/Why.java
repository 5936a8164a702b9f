package sightline.service.improvement.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Duty;
import sightline.service.page.InWords;

/**
 * A duty to answer on a day, and why its last day is that day. Whoever reads its sentences can work the day out again.
 *
 * @param duty which
 * @param limit of the law
 * @param today on which somebody asks
 */
public record Why(Duty duty, Limit limit, LocalDate today) {

    /** A duty on a day, by the law as it is shipped. */
    public static Why of(Duty duty, LocalDate today) {
        return new Why(duty, Limit.of(duty.clock()), today);
    }

    /**
     * The clock of a recommendation: a partner's own where there is one, else the executive's, else whichever there is.
     * Empty where nobody has said yet when the paper was received.
     */
    public static Optional<Why> of(Chain chain, LocalDate today) {
        boolean partner = chain.recommendation().aim().to() == Addressee.PARTNER;
        Comparator<Duty> first = Comparator.comparing(duty -> partner == (duty.clock() == Duty.Clock.EXECUTIVE));
        return chain.duties().stream().min(first).map(duty -> of(duty, today));
    }

    /** The first day of the limit: the later of the report's and the notice's. */
    public LocalDate first() {
        return duty.notice().isAfter(duty.received()) ? duty.notice() : duty.received();
    }

    /** The last day for the answer; empty where the law did not apply yet. */
    public Optional<LocalDate> due() {
        return first().isBefore(limit.from()) ? Optional.empty() : Optional.of(limit.last(first()));
    }

    /** Whether the last day is past and no answer is out. */
    public boolean overdue() {
        return duty.answered().isEmpty() && due().filter(today::isAfter).isPresent();
    }

    /** How many days the answer was late, or is by now; nought where it was not. */
    public long late() {
        return due().map(last -> ChronoUnit.DAYS.between(last, duty.answered().orElse(today)))
                .filter(days -> days > 0)
                .orElse(0L);
    }

    /** How it stands, in a sentence. */
    public String stand() {
        return duty.answered().map(this::answered).orElseGet(this::open);
    }

    /** Why the last day is that day, sentence by sentence. */
    public List<String> sentences() {
        return Stream.of(
                        Stream.of(trigger()),
                        due().isPresent() ? Stream.of(rule(), sum()) : Stream.of(before()),
                        Stream.of(stand(), publishing()))
                .flatMap(part -> part)
                .toList();
    }

    private String trigger() {
        String received = InWords.date(duty.received());
        String notice = InWords.date(duty.notice());
        if (duty.received().equals(duty.notice())) {
            return "The report and the notice that asks for an answer were both received on %s.".formatted(received);
        }
        return "The report was received on %s and the notice that asks for an answer on %s. The later day counts: %s, that of the %s."
                .formatted(
                        received, notice, InWords.date(first()), first().equals(duty.notice()) ? "notice" : "report");
    }

    private String rule() {
        return "The law gives %s, and that day is the first of them (%s, in force since %s)."
                .formatted(limit.words(), limit.reference(), InWords.date(limit.from()));
    }

    private String sum() {
        LocalDate last = limit.last(first());
        if (limit.unit() == Limit.Unit.DAYS) {
            return "%s and %d more days: the last day is %s."
                    .formatted(InWords.date(first()), limit.length() - 1, InWords.date(last));
        }
        LocalDate same = first().plusMonths(limit.length());
        return same.getDayOfMonth() == first().getDayOfMonth()
                ? "%s on, the day of the same number is %s. The last day is the one before it: %s."
                        .formatted(limit.words(), InWords.date(same), InWords.date(last))
                : "%s on, the month has no day %d. The last day is the last of that month: %s."
                        .formatted(limit.words(), first().getDayOfMonth(), InWords.date(last));
    }

    private String before() {
        return "This law applied from %s on. For a paper of before that day we know no limit (%s)."
                .formatted(InWords.date(limit.from()), limit.reference());
    }

    private String answered(LocalDate day) {
        String out = "The whole answer was published on " + InWords.date(day);
        return due().map(last -> ChronoUnit.DAYS.between(last, day))
                .map(days -> days > 0
                        ? "%s, %s after the last day.".formatted(out, days(days))
                        : days == 0 ? out + ", on the last day." : out + ", in time.")
                .orElse(out + ".");
    }

    private String open() {
        return due().map(last -> ChronoUnit.DAYS.between(today, last))
                .map(days -> days < 0
                        ? "The last day was %s ago. The answer is overdue.".formatted(days(-days))
                        : days == 0 ? "Today is the last day." : "%s left for it.".formatted(days(days)))
                .orElse("No answer is published yet.");
    }

    private String publishing() {
        return duty.published()
                ? "The report was published, so the answer must be published too."
                : "The report was not published. The answer is due all the same, but it need not be published.";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : InWords.count(days) + " days";
    }
}
