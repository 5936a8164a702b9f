package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Stage;

/**
 * An action with all that belongs to it.
 *
 * @param action itself
 * @param steps in their order
 * @param needs actions that must be done before it
 * @param proofs what shows that it was done, the earliest first
 * @param updates that were asked for, the latest last
 * @param absorbed actions that were made one with it
 */
public record Planned(
        Action action,
        List<Step> steps,
        List<Long> needs,
        List<Proof> proofs,
        List<Update> updates,
        List<Absorbed> absorbed) {

    /**
     * An action that was made one with it. What was done and shown for it counts here, and says where it came from.
     *
     * @param action as it was
     * @param steps of it
     * @param proofs of it
     */
    public record Absorbed(Action action, List<Step> steps, List<Proof> proofs) {

        /** Where its steps are marked. */
        public String path() {
            return "/plan/" + action.id();
        }
    }

    /**
     * A step.
     *
     * @param number within its action
     * @param words what is done
     * @param due by when
     * @param done when it was
     */
    public record Step(int number, String words, Optional<LocalDate> due, Optional<LocalDate> done) {}

    /**
     * What shows that an action was done.
     *
     * @param words what it is and where it can be seen
     * @param day on which it was given
     */
    public record Proof(String words, LocalDate day) {}

    /** Its number. */
    public long id() {
        return action.id();
    }

    /** Where its page is. */
    public String path() {
        return "/plan/" + action.id();
    }

    /** Its steps, and those of the actions that were made one with it. */
    public List<Step> allSteps() {
        return Stream.concat(steps.stream(), absorbed.stream().flatMap(gone -> gone.steps().stream()))
                .toList();
    }

    /** How many of all its steps are done. */
    public long stepsDone() {
        return allSteps().stream().filter(step -> step.done().isPresent()).count();
    }

    /** Whether anything shows that it was done, or that an action was that was made one with it. */
    public boolean isProven() {
        return !proofs.isEmpty()
                || absorbed.stream().anyMatch(gone -> !gone.proofs().isEmpty());
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return switch (action.stage()) {
            case PLANNED, UNDER_WAY, PAUSED -> true;
            case DONE, USUAL_BUSINESS, NOT_FEASIBLE, CLOSED -> false;
        };
    }

    /** The update that was asked for and has not come. */
    public Optional<Update> asked() {
        return updates.stream().filter(update -> update.answered().isEmpty()).findFirst();
    }

    /** Updates that came and that nobody has looked at. */
    public List<Update> waiting() {
        return updates.stream().filter(Update::waits).toList();
    }

    /** The last day on which anything was heard of it: a move, or an update that came. */
    public Optional<LocalDate> heard() {
        return Stream.concat(
                        action.moves().stream().map(Action.Move::day),
                        updates.stream().flatMap(update -> update.answered().stream()))
                .max(LocalDate::compareTo);
    }

    /** Whether it was carried out, or is part of usual business. */
    public boolean isDone() {
        return action.stage() == Stage.DONE || action.stage() == Stage.USUAL_BUSINESS || action.stage() == Stage.CLOSED;
    }
}
