package sightline.service.improvement.plan.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.governance.Governance;
import sightline.service.improvement.governance.GovernanceBooks;
import sightline.service.improvement.plan.ActionDraft;
import sightline.service.improvement.plan.ActionSteps;
import sightline.service.improvement.plan.Actions;
import sightline.service.improvement.stage.Moved;
import sightline.service.improvement.stage.StageMoves;
import sightline.service.improvement.stage.Wish;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile;
import sightline.service.review.scene.SceneFile.Row;

/** Two years of work on the invented plan. */
@Component
final class PlanWork {

    private final GovernanceBooks governance;
    private final Actions actions;
    private final ActionSteps steps;
    private final StageMoves moves;
    private final PlanAfterwards afterwards;

    PlanWork(
            GovernanceBooks governance,
            Actions actions,
            ActionSteps steps,
            StageMoves moves,
            PlanAfterwards afterwards) {
        this.governance = governance;
        this.actions = actions;
        this.steps = steps;
        this.moves = moves;
        this.afterwards = afterwards;
    }

    /** Plans every action whose recommendation is there. */
    Map<String, Long> plan(ReviewDesk desk, LocalDate published, Map<String, Action.From> from) {
        Governance who = governance.read(desk);
        Map<String, String> names = new HashMap<>();
        SceneFile.of("improvement/plan/strategies.txt").forEach(row -> names.put(row.text(0), row.text(1)));
        Map<String, String> boards = new HashMap<>();
        SceneFile.of("improvement/plan/boards.txt").forEach(row -> boards.put(row.text(0), row.text(1)));
        Map<String, Long> planned = new HashMap<>();
        for (Row row : SceneFile.of("improvement/plan/actions.txt")) {
            ActionDraft draft = new ActionDraft(
                    row.text(7),
                    who.seats().stream()
                            .map(seat -> seat.post())
                            .filter(post -> post.name().equals(row.text(2)))
                            .findFirst(),
                    row.someDay(3, published),
                    row.someDay(4, published),
                    who.strategies().stream()
                            .filter(one -> one.name().equals(names.get(row.text(5))))
                            .map(one -> one.id())
                            .findFirst(),
                    who.boards().stream()
                            .filter(board -> board.name().equals(boards.get(row.text(6))))
                            .map(board -> board.id())
                            .findFirst());
            Action.From answered = Objects.requireNonNull(from.get(row.text(1)), row.text(1));
            planned.put(row.text(0), actions.plan(desk, draft, answered));
        }
        return planned;
    }

    /** Steps, proofs and moves, in the order of their days. */
    void carryOut(ReviewDesk desk, LocalDate published, Map<String, Long> planned) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Row row : SceneFile.of("improvement/plan/steps.txt")) {
            long action = InventedActionPlan.number(planned, row, 0);
            steps.add(desk, action, row.text(3), row.someDay(1, published));
            int number = numbers.merge(row.text(0), 1, Integer::sum);
            row.someDay(2, published).ifPresent(day -> steps.mark(desk, action, number, Optional.of(day)));
        }
        SceneFile.of("improvement/plan/proofs.txt")
                .forEach(row -> steps.prove(
                        desk, InventedActionPlan.number(planned, row, 0), row.text(2), row.day(1, published)));
        Map<String, Integer> moved = new HashMap<>();
        for (Row row : SceneFile.of("improvement/plan/moves.txt")) {
            int before = moved.merge(row.text(0), 1, Integer::sum) - 1;
            Wish wish = new Wish(Stage.valueOf(row.text(2)), row.day(1, published), row.text(3));
            Moved done = moves.move(desk, InventedActionPlan.number(planned, row, 0), before, wish);
            if (!(done instanceof Moved.Done)) {
                throw new IllegalStateException("the invented plan can't move %s: %s".formatted(row.text(0), done));
            }
        }
    }

    /** What waits for what, what was made one, and what owners were asked. */
    void followUp(ReviewDesk desk, LocalDate published, Map<String, Long> planned) {
        afterwards.tie(desk, planned);
        afterwards.merge(desk, published, planned);
        SceneFile.of("improvement/plan/updates.txt").forEach(row -> afterwards.ask(desk, published, planned, row));
    }
}
