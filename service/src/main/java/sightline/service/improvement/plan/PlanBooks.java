package sightline.service.improvement.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.governance.Governance;
import sightline.service.improvement.governance.GovernanceBooks;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Reads the whole plan of an authority as one value. */
@Component
public final class PlanBooks {

    private final Chamber chamber;
    private final Chains chains;
    private final GovernanceBooks governance;
    private final PlanRows rows;
    private final Clock clock;

    PlanBooks(Chamber chamber, Chains chains, GovernanceBooks governance, PlanRows rows, Clock clock) {
        this.chamber = chamber;
        this.chains = chains;
        this.governance = governance;
        this.rows = rows;
        this.clock = clock;
    }

    /** The plan as it stands today. */
    public PlanBook read(ReviewDesk desk) {
        return chamber.at(desk, () -> {
            List<Action> all = chains.actions(desk);
            Governance who = governance.read(desk);
            List<Action> gone =
                    all.stream().filter(action -> action.merged().isPresent()).toList();
            PlanBook bare = new PlanBook(List.of(), gone, chains.all(desk), who, today());
            return new PlanBook(planned(desk.authority(), all, bare), gone, bare.chains(), who, bare.today());
        });
    }

    private List<Planned> planned(String authority, List<Action> all, PlanBook bare) {
        Map<Long, List<Planned.Step>> steps = rows.steps(authority);
        Map<Long, List<Long>> needs = rows.needs(authority);
        Map<Long, List<Planned.Proof>> proofs = rows.proofs(authority);
        Map<Long, List<Update>> updates = rows.updates(authority);
        return all.stream()
                .filter(action -> action.merged().isEmpty())
                .map(action -> new Planned(
                        action,
                        steps.getOrDefault(action.id(), List.of()),
                        needs.getOrDefault(action.id(), List.of()).stream()
                                .map(bare::now)
                                .filter(need -> need != action.id())
                                .distinct()
                                .toList(),
                        proofs.getOrDefault(action.id(), List.of()),
                        updates(updates, bare, action.id()),
                        bare.gone().stream()
                                .filter(gone -> bare.now(gone.id()) == action.id())
                                .map(gone -> new Planned.Absorbed(
                                        gone,
                                        steps.getOrDefault(gone.id(), List.of()),
                                        proofs.getOrDefault(gone.id(), List.of())))
                                .toList()))
                .toList();
    }

    /** Updates on an action, and on those that went into it. */
    private static List<Update> updates(Map<Long, List<Update>> all, PlanBook bare, long action) {
        return all.entrySet().stream()
                .filter(entry -> bare.now(entry.getKey()) == action)
                .flatMap(entry -> entry.getValue().stream())
                .sorted(Comparator.comparing((Update update) -> update.days().asked())
                        .thenComparing(Update::id))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
