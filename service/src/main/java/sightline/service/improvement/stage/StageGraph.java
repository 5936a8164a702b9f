package sightline.service.improvement.stage;

import static sightline.service.improvement.book.Stage.CLOSED;
import static sightline.service.improvement.book.Stage.DONE;
import static sightline.service.improvement.book.Stage.NOT_FEASIBLE;
import static sightline.service.improvement.book.Stage.PAUSED;
import static sightline.service.improvement.book.Stage.PLANNED;
import static sightline.service.improvement.book.Stage.UNDER_WAY;
import static sightline.service.improvement.book.Stage.USUAL_BUSINESS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Part;

/** Every step that an action may take, as one value: pages offer it, moves are held against it, the docs print it. */
public final class StageGraph {

    private static final Set<Part> OWNERS = EnumSet.of(Part.OFFICER, Part.READER);
    /** What the executive agreed to do, the executive gives up; the scrutiny officer can't do it for them. */
    private static final Set<Part> EXECUTIVE = EnumSet.of(Part.READER);
    /** The officer writes down what the committee's minutes say. */
    private static final Set<Part> CLERK = EnumSet.of(Part.OFFICER);

    private static final List<StageStep> STEPS = steps(new ArrayList<>());

    private StageGraph() {}

    private static List<StageStep> steps(List<StageStep> all) {
        for (Stage open : List.of(PLANNED, UNDER_WAY)) {
            all.add(step(open, PAUSED, OWNERS, Need.REASON));
            all.add(step(open, DONE, OWNERS, Need.PROOF, Need.STEPS_DONE));
            all.add(step(open, USUAL_BUSINESS, OWNERS, Need.REASON, Need.PROOF, Need.STEPS_DONE));
            all.add(step(open, NOT_FEASIBLE, EXECUTIVE, Need.REASON));
        }
        all.add(step(PLANNED, UNDER_WAY, OWNERS));
        all.add(step(PAUSED, UNDER_WAY, OWNERS));
        all.add(step(PAUSED, NOT_FEASIBLE, EXECUTIVE, Need.REASON));
        all.add(step(DONE, USUAL_BUSINESS, OWNERS, Need.REASON));
        all.add(step(DONE, UNDER_WAY, OWNERS, Need.REASON));
        all.add(step(USUAL_BUSINESS, UNDER_WAY, OWNERS, Need.REASON));
        all.add(step(NOT_FEASIBLE, PLANNED, OWNERS, Need.REASON));
        all.add(step(NOT_FEASIBLE, UNDER_WAY, OWNERS, Need.REASON));
        for (Stage ended : List.of(DONE, USUAL_BUSINESS, NOT_FEASIBLE)) {
            all.add(step(ended, CLOSED, CLERK, Need.COMMITTEE_CLOSED));
        }
        all.add(step(CLOSED, UNDER_WAY, CLERK, Need.REASON, Need.COMMITTEE_REOPENED));
        return List.copyOf(all);
    }

    private static StageStep step(Stage from, Stage to, Set<Part> by, Need... needs) {
        Set<Need> all = EnumSet.noneOf(Need.class);
        all.addAll(List.of(needs));
        return new StageStep(from, to, by, all);
    }

    /** Every step there is. */
    public static List<StageStep> steps() {
        return STEPS;
    }

    /** Where an action may go from a stage, in the order of the stages. */
    public static List<StageStep> from(Stage stage) {
        return STEPS.stream()
                .filter(step -> step.from() == stage)
                .sorted((one, other) -> one.to().compareTo(other.to()))
                .toList();
    }

    /** The step from a stage to another, if there is one. */
    public static Optional<StageStep> step(Stage from, Stage to) {
        return from(from).stream().filter(step -> step.to() == to).findFirst();
    }

    /** The graph in the language of Mermaid, a line a step with what it needs. */
    static String mermaid() {
        return STEPS.stream()
                .sorted((one, other) -> one.from() == other.from()
                        ? one.to().compareTo(other.to())
                        : one.from().compareTo(other.from()))
                .map(step -> "  %s --> %s%s%n".formatted(step.from(), step.to(), needs(step)))
                .collect(Collectors.joining("", "stateDiagram-v2\n  [*] --> PLANNED\n", ""));
    }

    private static String needs(StageStep step) {
        return step.needs().isEmpty()
                ? ""
                : step.needs().stream().map(Need::words).collect(Collectors.joining(", ", ": ", ""));
    }
}
