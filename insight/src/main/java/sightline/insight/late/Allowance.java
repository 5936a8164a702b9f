package sightline.insight.late;

import java.time.LocalDate;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Limit;

/**
 * The weeks that the law leaves for each step from the request to the plan. It names the decision (regulation 5(1)), the
 * advice (regulation 8(1)), the decision not to issue (regulation 10(1)) and the plan (regulation 13(2)); the draft has
 * what is left between the advice and the sixteenth week, the final plan what is left after that.
 *
 * @param decision weeks to decide whether to assess
 * @param advice weeks to have all advice
 * @param draft weeks from the last advice to the draft
 * @param last weeks from the draft to the final plan
 * @param whole weeks from the request to the final plan
 */
record Allowance(int decision, int advice, int draft, int last, int whole) {

    static Allowance of(LawBook law, LocalDate day) {
        int decision = weeks(law, "A4", day);
        int advice = weeks(law, "A6", day);
        int settled = weeks(law, "A7", day);
        int whole = weeks(law, "A10", day);
        return new Allowance(decision, advice, settled - decision - advice, whole - settled, whole);
    }

    private static int weeks(LawBook law, String duty, LocalDate day) {
        return law.duty(duty, day)
                .map(Duty::limit)
                .map(limit -> limit instanceof Limit.Weeks(int weeks) ? weeks : 0)
                .orElseThrow(() -> new IllegalStateException("The law book has no duty " + duty));
    }
}
