package sightline.journey.reckoner;

import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;
import static sightline.journey.event.EventName.REVIEW_REPORT_SENT;

import java.util.List;

/** Annual reviews up to the letter that completes them. */
final class Review {

    private static final Names COMPLETED = Names.of(REVIEW_DECISION_NOTIFIED);
    private static final Names REPORT = Names.of(REVIEW_REPORT_SENT);

    static final List<Rule> RULES = List.of(
            Rule.on(FINAL_PLAN_ISSUED, Review::first),
            Rule.on(FINAL_PLAN_ISSUED, EarlyYears::prompts),
            Rule.on(REVIEW_DECISION_NOTIFIED, Review::next),
            Rule.on(REVIEW_MEETING_HELD, Review::report),
            Rule.on(REVIEW_MEETING_HELD, Review::decision));

    private Review() {}

    /** S.44(1)(a): the first review is completed in the twelve months that begin with the day the plan was made. */
    private static void first(Reckoning reckoning, int place) {
        reckoning
                .start("R1", place)
                .ifPresent(clock -> clock.met(COMPLETED).ended(Plan.GONE).asLimit());
    }

    /** S.44(1)(b): each later one in the twelve months that begin with the completion of the one before. */
    private static void next(Reckoning reckoning, int place) {
        reckoning
                .start("R2", place)
                .ifPresent(clock -> clock.met(COMPLETED).ended(Plan.GONE).asLimit());
    }

    /** Regs 20(7) and 21(7): the report is sent within two weeks of the meeting. */
    private static void report(Reckoning reckoning, int place) {
        reckoning.start("R8", place).ifPresent(clock -> clock.met(REPORT).asLimit());
    }

    /** Reg 20(10): the decision is told within four weeks of the meeting, whatever is enclosed. */
    private static void decision(Reckoning reckoning, int place) {
        reckoning.start("R9", place).ifPresent(clock -> clock.met(COMPLETED).asLimit());
    }
}
