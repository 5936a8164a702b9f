package sightline.service.casework.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.law.Confidence;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Answer;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.LookedAt;
import sightline.journey.time.WeekCount;
import sightline.service.casework.field.Choices;
import sightline.service.casework.file.ClockWords;
import sightline.service.casework.journal.CaseFile;
import sightline.service.page.InWords;

/**
 * Why a date is what it is.
 *
 * @param file the case
 * @param number the clock's place in its journey
 * @param clock the clock
 * @param today the day
 */
public record Why(CaseFile file, int number, Clock clock, LocalDate today) {

    /** What is to be done. */
    public String title() {
        return ClockWords.title(clock);
    }

    /** The last day, reckoned again from the explanation alone. */
    public Optional<LocalDate> due() {
        return clock.explanation().due();
    }

    /** The sum, step by step. */
    public List<String> steps() {
        return SumSteps.of(clock.explanation().sum(), clock.explanation().counting());
    }

    /** How it stands. */
    public String stand() {
        return ClockWords.stand(clock, today);
    }

    /** The colour of its tag. */
    public String tag() {
        return ClockWords.tag(clock, today);
    }

    /** The version of the law, for people. */
    public String law() {
        Duty duty = clock.duty();
        String until = duty.force().to().map(day -> " to " + InWords.date(day)).orElse(", and still is");
        return "%s: law from %s%s."
                .formatted(duty.law(), InWords.date(duty.force().from()), until);
    }

    /** How weeks were counted, and how far the calendar reaches. */
    public List<String> inputs() {
        var counting = clock.explanation().counting();
        return List.of(
                counting.weeks() == WeekCount.EXCLUDE_TRIGGER_DAY
                        ? "The day a clock runs from is day 0. Weeks and days count through weekends, bank holidays and school holidays."
                        : "The day a clock runs from is day 1.",
                "Bank holidays of England and Wales, known from %s to %s."
                        .formatted(
                                InWords.date(counting.calendar().firstKnown()),
                                InWords.date(counting.calendar().lastKnown())));
    }

    /** Bank holidays between the two ends of a clock, where working days are counted. */
    public List<String> holidays() {
        return due().filter(
                        day -> clock.explanation().words().contains("working day") && !day.isBefore(clock.trigger()))
                .map(day -> clock.explanation().counting().calendar().between(clock.trigger(), day).stream()
                        .map(BankHoliday::day)
                        .map(InWords::date)
                        .toList())
                .orElse(List.of());
    }

    /**
     * An exception that was looked at.
     *
     * @param ground what it is
     * @param recorded the day it was recorded for
     * @param lifts whether it lifts the limit
     * @param why the reason where it does not
     */
    public record Looked(String ground, LocalDate recorded, boolean lifts, String why) {}

    /** Every exception that was looked at. */
    public List<Looked> exceptions() {
        return clock.explanation().exceptions().stream().map(Why::looked).toList();
    }

    private static Looked looked(LookedAt looked) {
        String why = switch (looked.answer()) {
            case Answer.Yes _ -> "";
            case Answer.No no -> no.why();
        };
        return new Looked(
                Choices.ground(looked.exception().ground().name()),
                looked.exception().date(),
                looked.answer().isYes(),
                why);
    }

    /** The grounds that could lift this limit; none where no exception can. */
    public List<String> grounds() {
        return clock.duty().exceptions().stream()
                .sorted()
                .map(ground -> LawBook.england().ground(ground).words())
                .toList();
    }

    /** How sure we are of the rule. */
    public String confidence() {
        return switch (clock.duty().confidence()) {
            case READ -> "We read this rule in the law itself.";
            case SECONDARY -> "We read this rule in a source about the law, not in the law itself.";
            case UNCONFIRMED -> "Not confirmed: no text of the law that we could read says so.";
        };
    }

    /** Whether the rule should be checked before anybody relies on it. */
    public boolean isUnsure() {
        return clock.duty().confidence() != Confidence.READ;
    }
}
