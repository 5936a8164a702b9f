package sightline.journey.reckoner;

import static sightline.journey.event.EventName.APPEAL_CONCEDED;
import static sightline.journey.event.EventName.APPEAL_REGISTERED;
import static sightline.journey.event.EventName.CERTIFICATE_ISSUED;
import static sightline.journey.event.EventName.MEDIATION_ADVISER_CONTACTED;
import static sightline.journey.event.EventName.TRIBUNAL_ORDER_MADE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.law.ClosedPeriod;
import sightline.journey.law.Duty;
import sightline.journey.time.Limit;

/** Appeals: when a family may start one, and when the authority answers it. */
final class Appeal {

    private static final Names CONTACTED = Names.of(MEDIATION_ADVISER_CONTACTED);
    private static final Names SETTLED = Names.of(APPEAL_CONCEDED, TRIBUNAL_ORDER_MADE);

    static final List<Rule> RULES = List.of(
            Rule.on(Decisions.LETTERS, Appeal::start),
            Rule.on(Decisions.LETTERS, Appeal::adviser),
            Rule.on(APPEAL_REGISTERED, Appeal::answer));

    private Appeal() {}

    /**
     * HESC Rules, r.20: two months from the letter or one month from the certificate, whichever is later; r.12: moved
     * on from days that the Tribunal doesn't work.
     */
    private static void start(Reckoning reckoning, int place) {
        if (Decisions.isAppealable(reckoning.timeline().at(place))) {
            reckoning.start("T1", place).ifPresent(Appeal::fromLetterOrCertificate);
        }
    }

    private static void fromLetterOrCertificate(Running clock) {
        Timeline timeline = clock.reckoning().timeline();
        Sum fromLetter = clock.counted("letter");
        Optional<LocalDate> certificate = timeline.day(Decisions.answered(timeline, clock.place(), CERTIFICATE_ISSUED));
        Sum later = certificate.isEmpty()
                ? fromLetter
                : new Sum.Later(
                        fromLetter,
                        new Sum.Counted(clock.duty().limit("certificate"), certificate.get(), "Certificate issued"));
        clock.by(new Sum.MovedByTribunal(later, closed(clock)))
                .metAt(Decisions.answered(timeline, clock.place(), APPEAL_REGISTERED))
                .asLimit();
    }

    /** Reg 33: a family that needs a certificate talks to the mediation adviser within two months of the letter. */
    private static void adviser(Reckoning reckoning, int place) {
        if (Decisions.isAppealable(reckoning.timeline().at(place))) {
            reckoning.start("T2", place).ifPresent(clock -> clock.met(CONTACTED).asLimit());
        }
    }

    /** HESC Rules, r.21: the authority answers within thirty working days; r.12 leaves out days in August and at Christmas. */
    private static void answer(Reckoning reckoning, int place) {
        reckoning.start("T10", place).ifPresent(clock -> {
            if (clock.duty().limit() instanceof Limit.WorkingDaysAfter days) {
                clock.by(new Sum.CountedByTribunal(days, clock.from(), closed(clock)));
            }
            clock.ended(SETTLED).asLimit();
        });
    }

    private static List<ClosedPeriod> closed(Running clock) {
        return clock.reckoning().duty("T21", clock.place()).map(Duty::closed).orElse(List.of());
    }
}
