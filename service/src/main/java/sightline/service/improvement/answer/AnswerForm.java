package sightline.service.improvement.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Verdict;
import sightline.service.page.InWords;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;

/** The fields of an answer, by the spot it is to; several can stand in one form. */
public final class AnswerForm {

    /** The verdicts as answers of a form. To note something is not to accept it, and the form says so. */
    public static final List<Choice> VERDICTS = Arrays.stream(Verdict.values())
            .map(verdict -> new Choice(verdict.name(), verdict.words()))
            .toList();

    private static final int LONGEST = 8_000;
    private static final int LINE = 200;

    private AnswerForm() {}

    /** A field's name for a spot. */
    public static String field(String name, Spot spot) {
        return name + "-" + spot.key();
    }

    /** The form of what is saved, added to another. */
    static Typed with(Typed form, Spot spot, Optional<Answer> saved) {
        Typed typed = form.with(
                field("seen", spot), String.valueOf(saved.map(Answer::version).orElse(0L)));
        return saved.map(answer -> filled(typed, spot, Said.of(answer))).orElse(typed);
    }

    private static Typed filled(Typed form, Spot spot, Said said) {
        Typed typed = form.with(field("verdict", spot), said.verdict().name())
                .with(field("reasons", spot), said.reasons())
                .with(field("post", spot), said.post())
                .with(field("period", spot), said.dueWords())
                .with(field("cost", spot), said.cost());
        return said.due().map(day -> typed.with(field("due", spot), day)).orElse(typed);
    }

    /** The version that the writer saw. */
    static long seen(Typed typed, Spot spot) {
        String seen = typed.text(field("seen", spot));
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** Whether anything was typed for a spot. */
    static boolean isTouched(Typed typed, Spot spot) {
        return List.of("verdict", "reasons", "post", "period", "cost", "due-day", "due-month", "due-year").stream()
                .anyMatch(name -> typed.some(
                                name.startsWith("due-")
                                        ? field("due", spot) + name.substring("due".length())
                                        : field(name, spot))
                        .isPresent());
    }

    /** What was typed for a spot; empty where something is to be mended first. */
    static Optional<Said> read(Typed typed, Spot spot, Answers answers) {
        Optional<Verdict> verdict = answers.one(field("verdict", spot), Verdict.values(), "Choose what the answer is");
        String reasons = answers.words(
                field("reasons", spot), LONGEST, "Give the reasons, so that people understand the answer");
        String post = answers.some(field("post", spot), LINE);
        String period = answers.some(field("period", spot), LINE);
        String cost = answers.some(field("cost", spot), LONGEST);
        Optional<LocalDate> due = answers.someDay(field("due", spot), "the day");
        if (verdict.filter(Verdict.DEFERRED::equals).isPresent() && due.isEmpty() && period.isEmpty()) {
            answers.mistake(
                    field("period", spot), "Say until when this is put off, as a date or in words: “until the budget”");
        }
        return verdict.filter(any -> answers.areFine()).map(one -> new Said(one, reasons, post, due, period, cost));
    }

    /** What is saved beside what was typed. */
    static List<Both> both(Answer saved, Typed typed, Spot spot, String name) {
        Said said = Said.of(saved);
        String verdict = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(typed.text(field("verdict", spot))))
                .map(Verdict::words)
                .findFirst()
                .orElse("");
        return List.of(
                new Both(name + "The answer", said.verdict().words(), verdict),
                new Both(name + "Reasons", said.reasons(), typed.text(field("reasons", spot))),
                new Both(name + "Who owns it", said.post(), typed.text(field("post", spot))),
                new Both(name + "By which day", said.due().map(InWords::date).orElse(""), day(typed, spot)),
                new Both(name + "Over which period", said.dueWords(), typed.text(field("period", spot))),
                new Both(name + "What it costs", said.cost(), typed.text(field("cost", spot))));
    }

    private static String day(Typed typed, Spot spot) {
        return typed.day(field("due", spot)) instanceof Typed.Day.Given(LocalDate day) ? InWords.date(day) : "";
    }
}
