package sightline.service.improvement.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.review.desk.Part;

/** Holds a move against the graph and says what is missing. */
public final class StageRules {

    private static final String TO = "to";

    private StageRules() {}

    /** Whether somebody in this part may make this move on this day; the first thing that is wrong, said whole. */
    public static Ruling rule(Situation now, Wish wish, Part part, LocalDate today) {
        Optional<StageStep> step = StageGraph.step(now.stage(), wish.to());
        if (step.isEmpty()) {
            return no(
                    TO,
                    "An action that stands at “%s” can’t go to “%s”. Choose another stage"
                            .formatted(now.stage().words(), wish.to().words()));
        }
        if (!step.get().isFor(part)) {
            return no(TO, notYours(step.get()));
        }
        return Stream.concat(
                        day(now, wish, today).stream(),
                        Stream.of(Need.values())
                                .filter(step.get().needs()::contains)
                                .flatMap(need -> missing(need, now, wish).stream()))
                .findFirst()
                .orElseGet(Ruling.May::new);
    }

    /** What is missing for a step, whatever day and reason somebody gives. */
    public static List<String> missing(StageStep step, Situation now) {
        return step.needs().stream()
                .filter(need -> need != Need.REASON)
                .flatMap(need -> missing(need, now, new Wish(step.to(), LocalDate.EPOCH, "")).stream())
                .map(ruling -> ruling instanceof Ruling.MayNot no ? no.why() : "")
                .toList();
    }

    private static Optional<Ruling> day(Situation now, Wish wish, LocalDate today) {
        if (wish.day().isAfter(today)) {
            return Optional.of(no("day-day", "The day must be today or earlier"));
        }
        return now.since()
                .filter(since -> wish.day().isBefore(since))
                .map(since -> no(
                        "day-day",
                        "The action last moved on %s. Give that day or a later one".formatted(InWords.date(since))));
    }

    private static Optional<Ruling> missing(Need need, Situation now, Wish wish) {
        return switch (need) {
            case REASON -> wish.why().isBlank() ? Optional.of(no("why", "Say why")) : Optional.empty();
            case PROOF ->
                now.proofs() == 0
                        ? Optional.of(no(TO, "Nothing shows yet that it was done. Add a proof first"))
                        : Optional.empty();
            case STEPS_DONE ->
                now.openSteps() > 0
                        ? Optional.of(no(
                                TO,
                                "%s still open. Mark what is done, or take out what is no longer needed"
                                        .formatted(
                                                now.openSteps() == 1 ? "1 step is" : now.openSteps() + " steps are")))
                        : Optional.empty();
            case COMMITTEE_CLOSED ->
                now.notClosed().isEmpty()
                        ? Optional.empty()
                        : Optional.of(no(
                                TO,
                                "The committee has not closed %s. Only its own closing, in its minutes, closes an action"
                                        .formatted(String.join(", ", now.notClosed()))));
            case COMMITTEE_REOPENED ->
                now.notClosed().isEmpty()
                        ? Optional.of(
                                no(TO, "The committee closed what this answers. Only the committee can reopen it"))
                        : Optional.empty();
        };
    }

    private static String notYours(StageStep step) {
        return step.by().contains(Part.OFFICER)
                ? "Only a scrutiny officer can write this down, out of the committee’s minutes"
                : "What the executive agreed to do, the cabinet member or director gives up. Ask them to say so here";
    }

    private static Ruling no(String field, String why) {
        return new Ruling.MayNot(field, why);
    }
}
