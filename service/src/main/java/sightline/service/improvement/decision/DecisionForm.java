package sightline.service.improvement.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.page.form.Typed;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** The form for a decision. */
final class DecisionForm {

    private static final int LONGEST = 20_000;
    private static final int LINE = 200;

    private DecisionForm() {}

    static Typed of(Optional<Decision> decision) {
        return decision.map(DecisionForm::filled).orElse(Typed.NOTHING.with("version", "new"));
    }

    private static Typed filled(Decision decision) {
        Decision.Words words = decision.words();
        return Typed.NOTHING
                .with("version", String.valueOf(decision.version()))
                .with("body", decision.body())
                .with("day", decision.day())
                .with("resolved", words.resolved())
                .with("reasons", words.reasons())
                .with("alternatives", words.alternatives())
                .with("documents", words.documents())
                .with("moved-on", words.movedOn());
    }

    static Optional<Decision> read(long origin, Typed typed, Answers answers, LocalDate today) {
        String body = answers.words("body", LINE, "Say who decided, such as “Cabinet”");
        Optional<LocalDate> day = answers.day("day", "the day of the decision");
        if (day.filter(today::isBefore).isPresent()) {
            answers.mistake("day-day", "The day of the decision must be today or earlier");
        }
        Decision.Words words = new Decision.Words(
                answers.words("resolved", LONGEST, "Write what was decided, as it was resolved"),
                answers.words("reasons", LONGEST, "Write the reasons for the decision"),
                answers.some("alternatives", LONGEST),
                answers.some("documents", LONGEST),
                answers.some("moved-on", LONGEST));
        return answers.areFine()
                ? day.map(of -> new Decision(origin, body, of, words, Version.of(typed)))
                : Optional.empty();
    }

    static List<Both> both(Decision theirs, Decision mine) {
        return List.of(
                new Both("Who decided", theirs.body(), mine.body()),
                new Both("On which day", InWords.date(theirs.day()), InWords.date(mine.day())),
                new Both("Resolved", theirs.words().resolved(), mine.words().resolved()),
                new Both("Reasons", theirs.words().reasons(), mine.words().reasons()),
                new Both(
                        "Alternatives considered",
                        theirs.words().alternatives(),
                        mine.words().alternatives()),
                new Both(
                        "Supporting documents",
                        theirs.words().documents(),
                        mine.words().documents()),
                new Both(
                        "What has moved on since",
                        theirs.words().movedOn(),
                        mine.words().movedOn()));
    }
}
