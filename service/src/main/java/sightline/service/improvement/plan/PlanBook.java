package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.governance.Governance;
import sightline.service.improvement.governance.Holding;
import sightline.service.improvement.stage.FourGroups;
import sightline.service.improvement.stage.Light;

/**
 * The whole plan of an authority on a day.
 *
 * @param actions that stand by themselves, those that are due first before others
 * @param gone actions that were made one with another
 * @param chains every recommendation with what hangs on it
 * @param governance who holds what
 * @param today the day
 */
public record PlanBook(
        List<Planned> actions, List<Action> gone, List<Chain> chains, Governance governance, LocalDate today) {

    /** An action that stands by itself. */
    public Optional<Planned> find(long id) {
        return actions.stream().filter(planned -> planned.id() == id).findFirst();
    }

    /** Where an action is now: itself, or the one that it went into. */
    public long now(long id) {
        long here = id;
        for (int i = 0; i <= gone.size(); i++) {
            long at = here;
            Optional<Long> next = gone.stream()
                    .filter(action -> action.id() == at)
                    .findFirst()
                    .flatMap(Action::merged);
            if (next.isEmpty()) {
                return here;
            }
            here = next.get();
        }
        return here;
    }

    /** A recommendation. */
    public Optional<Chain> chain(long recommendation) {
        return chains.stream()
                .filter(chain -> chain.recommendation().id() == recommendation)
                .findFirst();
    }

    /** What an action answers: each recommendation once. */
    public List<Chain> answers(Action action) {
        return action.from().stream()
                .map(Action.From::recommendation)
                .distinct()
                .map(this::chain)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The papers that an action answers. */
    public List<Origin> papers(Action action) {
        return answers(action).stream().map(Chain::origin).distinct().toList();
    }

    /** Every paper that recommended something. */
    public List<Origin> papers() {
        return chains.stream().map(Chain::origin).distinct().toList();
    }

    /** What holds an action up. */
    public List<Stall> stalls(Planned planned) {
        return Stall.of(planned, today);
    }

    /** Whether an action is past its date. */
    public boolean isLate(Planned planned) {
        return stalls(planned).stream().anyMatch(stall -> stall.kind() == Stall.Kind.LATE);
    }

    /** Whether an action is open and nobody is there who could get on with it. */
    public boolean isOrphan(Planned planned) {
        return planned.isOpen()
                && planned.action().post().map(governance::isVacant).orElse(true);
    }

    /** Its light. */
    public Light light(Planned planned) {
        return Light.of(planned.action().stage(), !stalls(planned).isEmpty());
    }

    /** Its group. */
    public FourGroups group(Planned planned) {
        return FourGroups.of(
                planned.action().stage(), governance.isOfArea(planned.action().strategy()));
    }

    /** Its board: its own, or that of the plan or strategy above it. */
    public Optional<Long> board(Planned planned) {
        return new Holding(governance, List.of()).board(planned.action()).map(board -> board.id());
    }

    /** Recommendations that were agreed, wholly or in part, and that no action answers. */
    public List<Chain> unplanned() {
        return chains.stream()
                .filter(chain -> chain.actions().isEmpty() && !chain.closed())
                .filter(chain -> chain.answers().stream()
                        .anyMatch(answer -> answer.verdict().accepted()))
                .toList();
    }

    /** Actions that need this one to be done first. */
    public List<Planned> needing(Planned planned) {
        return actions.stream()
                .filter(each -> each.needs().contains(planned.id()))
                .toList();
    }

    /** Actions that this one needs to be done first. */
    public List<Planned> needed(Planned planned) {
        return planned.needs().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
