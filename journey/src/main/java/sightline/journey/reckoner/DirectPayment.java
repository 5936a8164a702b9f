package sightline.journey.reckoner;

import static sightline.journey.event.EventName.DIRECT_PAYMENT_REVIEWED;
import static sightline.journey.event.EventName.DIRECT_PAYMENT_STARTED;
import static sightline.journey.event.EventName.DIRECT_PAYMENT_STOPPED;

import java.util.List;

/** Direct payments. */
final class DirectPayment {

    private static final Names REVIEWED = Names.of(DIRECT_PAYMENT_REVIEWED);
    private static final Names STOPPED = Plan.GONE.and(DIRECT_PAYMENT_STOPPED);

    static final List<Rule> RULES = List.of(Rule.on(DIRECT_PAYMENT_STARTED, DirectPayment::review));

    private DirectPayment() {}

    /** Personal Budgets Regulations 2014, reg 11: their use is reviewed within the first three months. */
    private static void review(Reckoning reckoning, int place) {
        reckoning
                .start("J2", place)
                .ifPresent(clock -> clock.met(REVIEWED).ended(STOPPED).asLimit());
    }
}
