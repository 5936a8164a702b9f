package sightline.service.improvement.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Stage;
import sightline.service.page.InWords;
import sightline.service.review.publication.AnswerLaw;

/**
 * Where a recommendation stands on a day.
 *
 * @param chain the recommendation
 * @param day on which it is looked at
 */
public record Standing(Chain chain, LocalDate day) {

    private static final int STILL = 120;

    /** In a few words. */
    public String words() {
        if (chain.closed()) {
            return "Closed by the committee";
        }
        if (chain.answers().isEmpty()) {
            return answerLate().isPresent() ? "Answer overdue" : "Waiting for an answer";
        }
        if (chain.answers().stream().noneMatch(answer -> answer.verdict().accepted())) {
            return chain.answers().getFirst().verdict().words();
        }
        return chain.actions().isEmpty()
                ? "Agreed, no action planned"
                : chain.actions().stream()
                        .map(Action::stage)
                        .min(Comparator.naturalOrder())
                        .orElse(Stage.PLANNED)
                        .words();
    }

    /** The last day for the executive's answer, where it has gone by without one. */
    public Optional<LocalDate> answerLate() {
        // Local Government Act 2000, section 9FE: two months from the later of report and notice.
        return chain.duties().stream()
                .filter(duty ->
                        duty.clock() == Duty.Clock.EXECUTIVE && duty.answered().isEmpty())
                .map(duty -> AnswerLaw.shipped().due(duty.received(), duty.notice()))
                .filter(due -> chain.answers().isEmpty() && due.isBefore(day))
                .findFirst();
    }

    /** What is late about it; empty where nothing is. */
    public Optional<String> late() {
        return answerLate()
                .map(due -> "The answer was due on %s.".formatted(InWords.date(due)))
                .or(() -> chain.actions().stream()
                        .filter(action -> action.stage().compareTo(Stage.DONE) < 0)
                        .filter(action ->
                                action.due().filter(due -> due.isBefore(day)).isPresent())
                        .findFirst()
                        .map(action -> "%s was due on %s and is %s."
                                .formatted(
                                        action.words(),
                                        InWords.date(action.due().orElseThrow()),
                                        action.stage().words().toLowerCase(Locale.UK))))
                .or(this::stalled);
    }

    private Optional<String> stalled() {
        return chain.actions().stream()
                .filter(action -> action.stage() == Stage.PAUSED
                        || action.stage() == Stage.UNDER_WAY
                                && action.since()
                                        .filter(since -> since.plusDays(STILL).isBefore(day))
                                        .isPresent())
                .findFirst()
                .map(action -> "%s has not moved since %s."
                        .formatted(
                                action.words(),
                                action.since().map(InWords::date).orElse("it was planned")));
    }

    /** What a member may ask the portfolio holder. */
    public String question() {
        String name = chain.recommendation().name();
        if (answerLate().isPresent()) {
            return "%s has had no answer. What do you propose to do, and when will you publish it?".formatted(name);
        }
        if (chain.answers().isEmpty()) {
            return chain.duties().isEmpty()
                    ? "%s has no answer, and no day for one. Who will answer it?".formatted(name)
                    : "%s: will the answer come by its day?".formatted(name);
        }
        if (chain.answers().stream().noneMatch(answer -> answer.verdict().accepted())) {
            return "%s was not taken up. Has anything changed that would make you look at it again?".formatted(name);
        }
        if (chain.actions().isEmpty()) {
            return "%s was agreed. Who does what about it, and by when?".formatted(name);
        }
        return late().map(late -> "%s %s What holds it up, and what would help?".formatted(name + ":", late))
                .orElseGet(() -> chain.effect().isEmpty()
                        ? "%s: how do you know that it changes anything for families?".formatted(name)
                        : "%s: %s What do you take from that?"
                                .formatted(name, chain.effect().orElseThrow().words()));
    }
}
