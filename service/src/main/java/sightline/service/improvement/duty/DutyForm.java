package sightline.service.improvement.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Duty;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Version;

/** The form for the days of a duty. */
public final class DutyForm {

    /** The clocks as answers of a form. */
    public static final List<Choice> CLOCKS = Arrays.stream(Duty.Clock.values())
            .map(clock -> new Choice(
                    clock.name(),
                    "%s: %s".formatted(clock.words(), Limit.of(clock).words())))
            .toList();

    /** Whether the report was published. */
    public static final List<Choice> PUBLISHED =
            List.of(new Choice("yes", "Yes"), new Choice("no", "No, so the answer need not be published either"));

    private DutyForm() {}

    /** The form of a clock that nobody has set yet. */
    static Typed fresh(Duty.Clock clock) {
        return Typed.NOTHING
                .with("clock", clock.name())
                .with("published", "yes")
                .with("version", "new");
    }

    /** The form of a duty as it is. */
    static Typed of(Duty duty) {
        Typed typed = Typed.NOTHING
                .with("clock", duty.clock().name())
                .with("received", duty.received())
                .with("notice", duty.notice())
                .with("published", duty.published() ? "yes" : "no")
                .with("version", String.valueOf(duty.version()));
        return duty.answered().map(day -> typed.with("answered", day)).orElse(typed);
    }

    /** The duty that was typed; empty where something is to be mended first. */
    static Optional<Duty> read(long origin, Typed typed, Answers answers, LocalDate today) {
        Optional<Duty.Clock> clock = answers.one("clock", Duty.Clock.values(), "Choose who is to answer");
        Optional<LocalDate> received =
                past(answers, "received", answers.day("received", "the day of the report"), today);
        Optional<LocalDate> notice = past(answers, "notice", answers.day("notice", "the day of the notice"), today);
        Optional<LocalDate> answered =
                past(answers, "answered", answers.someDay("answered", "the day of the answer"), today);
        if (!List.of("yes", "no").contains(typed.text("published"))) {
            answers.mistake("published", "Say whether the report was published");
        }
        if (answered.isPresent() && received.filter(answered.get()::isBefore).isPresent()) {
            answers.mistake("answered-day", "An answer can’t be published before the report was received");
        }
        return answers.areFine()
                ? Optional.of(new Duty(
                        origin,
                        clock.orElseThrow(),
                        received.orElseThrow(),
                        notice.orElseThrow(),
                        typed.text("published").equals("yes"),
                        answered,
                        Version.of(typed)))
                : Optional.empty();
    }

    private static Optional<LocalDate> past(Answers answers, String key, Optional<LocalDate> day, LocalDate today) {
        if (day.filter(typed -> typed.isAfter(today)).isPresent()) {
            answers.mistake(key + "-day", "This day must be today or earlier");
        }
        return day;
    }
}
