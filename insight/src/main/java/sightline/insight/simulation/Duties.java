package sightline.insight.simulation;

import java.time.LocalDate;
import sightline.journey.law.LawBook;
import sightline.journey.time.Limit;

/**
 * The time limits that the simulation judges by, in days, as the law's own files have them.
 *
 * @param decide from the request to the decision whether to assess (A4)
 * @param advise from asking an adviser to the advice (A6)
 * @param window the least time a family has for its answer to the draft (A9)
 * @param plan from the request to the final plan (A10)
 */
public record Duties(int decide, int advise, int window, int plan) {

    private static final int WEEK = 7;

    /**
     * The limits in force on a day.
     *
     * @throws IllegalStateException if the law of that day has no such duties: before September 2014
     */
    public static Duties of(LawBook law, LocalDate day) {
        return new Duties(days(law, "A4", day), days(law, "A6", day), days(law, "A9", day), days(law, "A10", day));
    }

    private static int days(LawBook law, String id, LocalDate day) {
        Limit limit = law.duty(id, day)
                .orElseThrow(() -> new IllegalStateException("No duty %s on %s".formatted(id, day)))
                .limit();
        return switch (limit) {
            case Limit.Weeks weeks -> WEEK * weeks.n();
            case Limit.Window window -> window.n();
            default -> throw new IllegalStateException("%s is counted in neither weeks nor a window".formatted(id));
        };
    }
}
