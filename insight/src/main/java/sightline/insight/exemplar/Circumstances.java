package sightline.insight.exemplar;

import java.time.LocalDate;
import sightline.insight.exemplar.Case.Stage;

/** What lifts a time limit (regulations 5(4), 8(2), 10(4), 13(3)), as it happens and is recorded. */
final class Circumstances {

    private static final String GROUND = "ground";

    private final Case who;
    private final Dice dice;

    Circumstances(Case who) {
        this.who = who;
        this.dice = who.dice("circumstances");
    }

    /** A family may be away for weeks, or in exceptional personal circumstances, while it is assessed. */
    void mayArise() {
        if (dice.chance(0.007)) {
            arise("X4", dice.between(29, 60));
        } else if (dice.chance(0.02)) {
            arise("X3", dice.between(10, 70));
        }
    }

    private void arise(String ground, int days) {
        who.in(dice.between(5, 70), () -> {
            if (who.stage() == Stage.ASSESSING) {
                LocalDate from = who.date();
                record(who, ground, new SchoolYear.Closure(from, from.plusDays(days)));
            }
        });
    }

    /** Records an exception with its first day and the day after its last. */
    static void record(Case who, String ground, SchoolYear.Closure span) {
        who.log(
                "ExceptionRecorded",
                GROUND,
                ground,
                "from",
                span.firstClosed().toString(),
                "to",
                span.reopens().toString());
    }

    /** A missed appointment, and the exception for that adviser alone. */
    static void missAppointment(Case who, String adviser) {
        String today = who.date().toString();
        who.log("AppointmentMissed", "adviser", adviser);
        who.log("ExceptionRecorded", GROUND, "X5", "from", today, "to", today, "adviser", adviser);
    }
}
