package sightline.service.improvement.update;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.plan.ActionSteps;
import sightline.service.improvement.plan.Planned;
import sightline.service.improvement.plan.Update;
import sightline.service.improvement.stage.Moved;
import sightline.service.improvement.stage.Ruling;
import sightline.service.improvement.stage.Situation;
import sightline.service.improvement.stage.Situations;
import sightline.service.improvement.stage.StageMoves;
import sightline.service.improvement.stage.StageRules;
import sightline.service.improvement.stage.Wish;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Takes an answer over into the plan: its proof is kept, and the action moves where it says, or nothing happens at all. */
@Component
final class Accepting {

    private final Chamber chamber;
    private final Situations situations;
    private final StageMoves moves;
    private final ActionSteps steps;
    private final Updates updates;

    Accepting(Chamber chamber, Situations situations, StageMoves moves, ActionSteps steps, Updates updates) {
        this.chamber = chamber;
        this.situations = situations;
        this.moves = moves;
        this.steps = steps;
        this.updates = updates;
    }

    /**
     * Accepts an answer.
     *
     * @param why what the plan says then, which everybody can read
     */
    Moved accept(ReviewDesk desk, Planned planned, Update update, String why, LocalDate today) {
        return chamber.at(desk, () -> {
            Optional<Situations.Seen> seen = situations.of(desk, planned.id());
            if (seen.isEmpty()) {
                return new Moved.Nowhere();
            }
            Optional<Stage> to = update.said()
                    .claims()
                    .filter(stage -> stage != seen.get().situation().stage());
            Optional<Wish> wish = to.map(stage -> new Wish(stage, day(seen.get(), update, today), why));
            Situation proven = proven(seen.get().situation(), update);
            Ruling ruling = wish.map(one -> StageRules.rule(proven, one, desk.part(), today))
                    .orElseGet(Ruling.May::new);
            if (ruling instanceof Ruling.MayNot(String field, String words)) {
                return new Moved.Refused(field, words);
            }
            if (!updates.decide(desk, planned.id(), update.id(), new Update.Verdict(true, why, Optional.of(today)))) {
                return new Moved.Overtaken();
            }
            if (!update.said().proof().isEmpty()) {
                steps.prove(desk, planned.id(), update.said().proof(), today);
            }
            return wish.map(one -> moves.move(desk, planned.id(), seen.get().moves(), one))
                    .orElseGet(Moved.Done::new);
        });
    }

    private static LocalDate day(Situations.Seen seen, Update update, LocalDate today) {
        LocalDate answered = update.answered().orElse(today);
        return seen.situation().since().filter(answered::isBefore).orElse(answered);
    }

    private static Situation proven(Situation now, Update update) {
        int more = update.said().proof().isEmpty() ? 0 : 1;
        return new Situation(now.stage(), now.since(), now.proofs() + more, now.openSteps(), now.notClosed());
    }
}
