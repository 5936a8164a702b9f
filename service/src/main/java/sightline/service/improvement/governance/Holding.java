package sightline.service.improvement.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.improvement.book.Action;

/**
 * Which actions boards and strategies hold.
 *
 * @param governance who holds what
 * @param actions of the plan, those that went into another left out
 */
public record Holding(Governance governance, List<Action> actions) {

    /** What is there, without the actions that went into another. */
    public static Holding of(Governance governance, List<Action> all) {
        return new Holding(
                governance,
                all.stream().filter(action -> action.merged().isEmpty()).toList());
    }

    /** The board that holds an action: its own, or that of the plan or strategy above it. */
    public Optional<Board> board(Action action) {
        return action.board()
                .or(() -> action.strategy().map(governance::upwards).orElse(List.of()).stream()
                        .flatMap(one -> one.board().stream())
                        .findFirst())
                .flatMap(governance::board);
    }

    /** How many actions each board holds. */
    public Map<Long, Long> byBoard() {
        Map<Long, Long> counts = new HashMap<>();
        actions.forEach(action -> board(action).ifPresent(board -> counts.merge(board.id(), 1L, Long::sum)));
        return counts;
    }

    /** Actions right under a plan or strategy. */
    public List<Action> under(Strategy strategy) {
        return actions.stream()
                .filter(action -> action.strategy().equals(Optional.of(strategy.id())))
                .toList();
    }

    /** Actions under no plan and no strategy. */
    public List<Action> underNone() {
        return actions.stream().filter(action -> action.strategy().isEmpty()).toList();
    }

    /** Actions that no board holds. */
    public List<Action> unheld() {
        return actions.stream().filter(action -> board(action).isEmpty()).toList();
    }

    /** Whether nothing stands under a plan or strategy, nor under anything beneath it. */
    public boolean isBare(Strategy strategy) {
        return under(strategy).isEmpty()
                && governance.beneath(Optional.of(strategy.id())).stream().allMatch(this::isBare);
    }
}
