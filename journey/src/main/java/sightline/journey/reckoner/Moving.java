package sightline.journey.reckoner;

import static sightline.journey.event.EventName.MOVE_NOTIFIED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.TRANSFER_NOTICE_SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.MoveNotified;
import sightline.journey.event.PlanTransferredIn;

/** Families that move between authorities. */
final class Moving {

    private static final Names HANDED_OVER = Names.of(PLAN_TRANSFERRED_OUT);
    private static final Names TOLD = Names.of(TRANSFER_NOTICE_SENT);
    private static final Names REVIEWED = Names.of(REVIEW_DECISION_NOTIFIED);

    static final List<Rule> RULES = List.of(
            Rule.on(MOVE_NOTIFIED, Moving::handOver),
            Rule.on(PLAN_TRANSFERRED_IN, Moving::tellTheFamily),
            Rule.on(PLAN_TRANSFERRED_IN, Moving::firstReview));

    private Moving() {}

    /**
     * Reg 15(2): on the day of the move where the authority had fifteen working days' warning, else within fifteen
     * working days beginning with the day it learnt of it. Both are the later of the two days.
     */
    private static void handOver(Reckoning reckoning, int place) {
        Optional<LocalDate> movedOn =
                reckoning.timeline().at(place) instanceof MoveNotified move ? move.movedOn() : Optional.empty();
        reckoning.start("V1", place).ifPresent(clock -> {
            Sum warned = clock.counted("");
            clock.by(movedOn.<Sum>map(day -> new Sum.Later(warned, new Sum.Given(day, "the day of the move")))
                            .orElse(warned))
                    .met(HANDED_OVER)
                    .asLimit();
        });
    }

    /** Reg 15(4): the new authority writes to the family within six weeks of the transfer. */
    private static void tellTheFamily(Reckoning reckoning, int place) {
        reckoning.start("V3", place).ifPresent(clock -> clock.met(TOLD).asLimit());
    }

    /** Reg 15(5): twelve months from the plan or its last review, or three months from the transfer if that is later. */
    private static void firstReview(Reckoning reckoning, int place) {
        if (reckoning.timeline().at(place) instanceof PlanTransferredIn plan) {
            reckoning.start("V4", place).ifPresent(clock -> {
                Sum fromTransfer = clock.counted("transfer");
                Optional<Sum> fromReview = plan.lastReview()
                        .<Sum>map(day -> new Sum.Counted(clock.duty().limit("review"), day, "last review"))
                        .or(() -> plan.madeOn()
                                .map(day -> new Sum.Counted(clock.duty().limit("review"), day, "plan made")));
                clock.by(fromReview
                                .<Sum>map(sum -> new Sum.Later(sum, fromTransfer))
                                .orElse(fromTransfer))
                        .met(REVIEWED)
                        .ended(Plan.GONE)
                        .asLimit();
            });
        }
    }
}
