package sightline.journey.reckoner;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.PHASE_TRANSFER_IDENTIFIED;

import java.util.List;
import sightline.journey.event.PhaseTransferIdentified;
import sightline.journey.event.Transfer;
import sightline.journey.time.Limit;

/** Plans that must name the next setting before a change of phase. */
final class PhaseTransfer {

    private static final Names AMENDED = Names.of(AMENDED_PLAN_ISSUED);

    static final List<Rule> RULES = List.of(Rule.on(PHASE_TRANSFER_IDENTIFIED, PhaseTransfer::due));

    private PhaseTransfer() {}

    private static void due(Reckoning reckoning, int place) {
        if (reckoning.timeline().at(place) instanceof PhaseTransferIdentified transfer) {
            reckoning.start(duty(transfer.kind()), place).ifPresent(clock -> {
                Limit limit = clock.duty().limit();
                if (limit instanceof Limit.Before before) {
                    clock.published(before.published(transfer.transferDate()));
                }
                clock.by(new Sum.Counted(limit, transfer.transferDate(), "the transfer"))
                        .met(AMENDED)
                        .ended(Plan.GONE)
                        .asLimit();
            });
        }
    }

    private static String duty(Transfer kind) {
        return switch (kind) {
            // Reg 18(1)(b): before 31 March of the year of a transfer from secondary school to a post-16 institution.
            case SECONDARY_TO_POST16 -> "P1";
            // Reg 18(1)(a): before 15 February of the year of any other transfer.
            case OTHER -> "P2";
            // Reg 18(2): at least five months before a move from one post-16 institution to another.
            case POST16_TO_POST16 -> "P3";
        };
    }
}
