package sightline.journey.reckoner;

import java.util.Optional;
import sightline.journey.event.DisputeSettled;

/**
 * The steps that follow when a dispute is settled.
 *
 * @param reckoning the work they are part of
 * @param place where it was settled
 * @param settled how
 */
record Steps(Reckoning reckoning, int place, DisputeSettled settled) {

    /** A step, met by the first of these events. */
    void step(String duty, String limit, Names met) {
        start(duty, limit).ifPresent(clock -> clock.met(met).asLimit());
    }

    /** One of two steps; when the other was taken, this one falls away. */
    void either(String duty, String limit, Names met, Names other) {
        start(duty, limit).ifPresent(clock -> clock.met(met).ended(other).asLimit());
    }

    /** A step among several of one duty. */
    void named(String duty, String limit, String name, Names met) {
        start(duty, limit).ifPresent(clock -> clock.subject(name).met(met).asLimit());
    }

    /** One of two steps among several of one duty. */
    void namedEither(String duty, String limit, String name, Alternative steps) {
        start(duty, limit)
                .ifPresent(clock -> clock.subject(name)
                        .met(steps.met())
                        .ended(steps.other())
                        .asLimit());
    }

    /** Something that goes on: kept from the first day, unless one of these events broke it off. */
    void kept(String duty, String limit, Names broken) {
        start(duty, limit).ifPresent(clock -> {
            boolean isBroken = reckoning.timeline().after(place, broken) != Timeline.NEVER;
            clock.metAt(isBroken ? Timeline.NEVER : place).asLimit();
        });
    }

    /**
     * A step and the one that makes it fall away.
     *
     * @param met the events that meet it
     * @param other the events after which it is no longer owed
     */
    record Alternative(Names met, Names other) {}

    /** Reg 44(1): a date of the Tribunal's own comes before the limits of the law. */
    private Optional<Running> start(String duty, String limit) {
        return reckoning
                .start(duty, place)
                .map(clock -> clock.by(settled.dueBy()
                        .<Sum>map(day -> new Sum.Given(day, "the day that was set"))
                        .orElseGet(() -> clock.counted(limit))));
    }
}
