package sightline.bench.log;

import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;

/**
 * One journey as it goes: request, decision, six advices side by side, draft, plan, reviews year after year. Some requests
 * and receipts aren't written down, some drafts are missing, some come twice.
 */
final class InventedCase {

    private static final int DAYS_IN_A_YEAR = 365;
    private static final String[] ADVISERS = {
        "educational", "medical", "psychological", "social-care", "parent", "hearing-vision"
    };

    private final SplittableRandom dice;
    private final double pace;
    private final int end;
    private final ObjIntConsumer<String> events;

    /**
     * @param pace how long things take here; 1 is ordinary
     * @param end the day on which the log ends
     * @param events takes each event with its detail, and its day
     */
    InventedCase(SplittableRandom dice, double pace, int end, ObjIntConsumer<String> events) {
        this.dice = dice;
        this.pace = pace;
        this.end = end;
        this.events = events;
    }

    /** Lives a journey that begins on a day. */
    void live(int day) {
        tell("RequestReceived,source=" + (1 + dice.nextInt(5)), day);
        int decided = day + some(20, 26);
        if (dice.nextInt(100) < 24) {
            tell("DecidedNotToAssess,", decided);
            if (dice.nextInt(100) < 10) {
                tell("AppealRegistered,", decided + some(20, 30));
            }
            return;
        }
        tell("DecidedToAssess,", decided);
        int advised = decided;
        for (String adviser : ADVISERS) {
            int asked = decided + dice.nextInt(4);
            int answered = asked + some(12, 50);
            if (dice.nextInt(100) >= 3) {
                tell("AdviceRequested,adviser=" + adviser, asked);
            }
            if (dice.nextInt(100) >= 3) {
                tell("AdviceReceived,adviser=" + adviser, answered);
                advised = Math.max(advised, answered);
            }
        }
        int agreed = dice.nextInt(100) < 8 ? decided + some(10, 30) : advised + some(1, 9);
        if (dice.nextInt(100) < 6) {
            tell("DecidedNotToIssue,", agreed);
            return;
        }
        tell("DecidedToIssue,", agreed);
        int issued = drafted(agreed);
        tell("FinalPlanIssued,", issued);
        reviewed(issued);
    }

    private int drafted(int agreed) {
        int draft = agreed + some(2, 14);
        if (dice.nextInt(100) >= 2) {
            tell("DraftServed,", draft);
        }
        if (dice.nextInt(100) < 8) {
            draft += some(10, 20);
            tell("DraftServed,", draft);
        }
        return draft + some(12, 30);
    }

    private void reviewed(int issued) {
        int day = issued;
        while (true) {
            day += DAYS_IN_A_YEAR - 30 + dice.nextInt(60);
            if (day > end) {
                return;
            }
            tell("ReviewMeetingHeld,", day);
            int letter = day + some(10, 25);
            boolean amends = dice.nextInt(100) < 35;
            tell(amends ? "ReviewDecisionNotified,outcome=A" : "ReviewDecisionNotified,outcome=M", letter);
            if (amends) {
                tell("AmendedPlanIssued,", letter + some(20, 50));
            }
            int ends = dice.nextInt(100);
            if (ends < 9) {
                tell(ends < 3 ? "PlanTransferredOut," : "PlanCeased,", letter + some(5, 60));
                return;
            }
        }
    }

    private int some(int least, int more) {
        return (int) Math.round((least + dice.nextInt(more + 1)) * pace);
    }

    private void tell(String event, int day) {
        if (day <= end) {
            events.accept(event, day);
        }
    }
}
