package sightline.journey.reckoner;

import static sightline.journey.event.EventName.AGREEMENT_CARRIED_OUT;
import static sightline.journey.event.EventName.CERTIFICATE_ISSUED;
import static sightline.journey.event.EventName.HEALTH_BODY_NOTIFIED;
import static sightline.journey.event.EventName.MEDIATION_ADVISER_CONTACTED;
import static sightline.journey.event.EventName.MEDIATION_AGREED;
import static sightline.journey.event.EventName.MEDIATION_HELD;
import static sightline.journey.event.EventName.MEDIATION_REQUESTED;

import java.util.List;
import sightline.journey.event.DisputeSettled;
import sightline.journey.event.Event;
import sightline.journey.event.HealthIssues;
import sightline.journey.event.MediationRequested;
import sightline.journey.event.Settlement;

/** Mediation. */
final class Mediation {

    private static final Names CERTIFICATE = Names.of(CERTIFICATE_ISSUED);
    private static final Names WANTED = Names.of(MEDIATION_REQUESTED);
    private static final Names HELD = Names.of(MEDIATION_HELD);
    private static final Names HEALTH_TOLD = Names.of(HEALTH_BODY_NOTIFIED);
    private static final Names DONE = Names.of(AGREEMENT_CARRIED_OUT);

    static final List<Rule> RULES = List.of(
            Rule.on(MEDIATION_ADVISER_CONTACTED, Mediation::certificate),
            Rule.on(MEDIATION_REQUESTED, Mediation::arrange),
            Rule.on(MEDIATION_REQUESTED, Mediation::tellHealth),
            Rule.on(HEALTH_BODY_NOTIFIED, Mediation::arrangeByHealth),
            Rule.on(MEDIATION_AGREED, Mediation::carryOut));

    private Mediation() {}

    /** Reg 34: the certificate comes within three working days, unless the family wants mediation. */
    private static void certificate(Reckoning reckoning, int place) {
        reckoning
                .start("T3", place)
                .ifPresent(clock -> clock.met(CERTIFICATE).ended(WANTED).asLimit());
    }

    /** Regs 36 and 37: mediation is arranged within thirty days of the family's wish, unless it is about health alone. */
    private static void arrange(Reckoning reckoning, int place) {
        if (health(reckoning.timeline().at(place)) != HealthIssues.ONLY) {
            reckoning.start("T4", place).ifPresent(clock -> clock.met(HELD).asLimit());
        }
    }

    /** Regs 35 and 36: the health body is told within three working days where mediation is about health too. */
    private static void tellHealth(Reckoning reckoning, int place) {
        if (health(reckoning.timeline().at(place)) != HealthIssues.NONE) {
            reckoning
                    .start("T5", place)
                    .ifPresent(clock -> clock.met(HEALTH_TOLD).asLimit());
        }
    }

    /** Reg 35: where it is about health alone, the health body arranges it within thirty days of being told. */
    private static void arrangeByHealth(Reckoning reckoning, int place) {
        boolean alone = reckoning
                .timeline()
                .before(place, WANTED, MediationRequested.class::isInstance)
                .filter(request -> health(request) == HealthIssues.ONLY)
                .isPresent();
        if (alone) {
            reckoning.start("T6", place).ifPresent(clock -> clock.met(HELD).asLimit());
        }
    }

    /** Reg 42: what the Tribunal couldn't have ordered is done within two weeks; the rest as if it had ordered it. */
    private static void carryOut(Reckoning reckoning, int place) {
        if (reckoning.timeline().at(place) instanceof DisputeSettled agreement
                && agreement.settlement() == Settlement.BEYOND_THE_TRIBUNAL) {
            reckoning.start("T8", place).ifPresent(clock -> {
                agreement.dueBy().ifPresent(day -> clock.by(new Sum.Given(day, "the day agreed")));
                clock.met(DONE).asLimit();
            });
        }
    }

    private static HealthIssues health(Event event) {
        return event instanceof MediationRequested request ? request.health() : HealthIssues.NONE;
    }
}
