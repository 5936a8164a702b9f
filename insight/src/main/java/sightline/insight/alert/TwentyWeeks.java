package sightline.insight.alert;

import java.time.LocalDate;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Limit;

/** How many weeks the law gives from the request to the final plan. */
final class TwentyWeeks {

    private static final String FINAL_PLAN = "A10";

    private TwentyWeeks() {}

    /** Regulation 13(2) of the SEND Regulations 2014, as the law book has it for a day: so many weeks from the request. */
    static int of(LawBook law, LocalDate day) {
        return law.duty(FINAL_PLAN, day)
                .map(Duty::limit)
                .map(limit -> limit instanceof Limit.Weeks(int weeks) ? weeks : 0)
                .filter(weeks -> weeks > 0)
                .orElseThrow(() -> new IllegalStateException("The law book has no weeks for duty " + FINAL_PLAN));
    }
}
