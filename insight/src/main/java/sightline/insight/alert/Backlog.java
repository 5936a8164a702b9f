package sightline.insight.alert;

import java.util.Optional;
import java.util.OptionalInt;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;

/**
 * Requests that were open beyond the twenty weeks, week by week, and whether they are being cleared: then the published
 * rate falls or stays low, because it counts the old cases as they are finished.
 */
final class Backlog {

    private static final int WEEK = 7;
    /** A backlog worth the name: so many of a year's requests open beyond the limit at its height. */
    private static final double WORTH = 0.12;

    /** Below this share of that it is no backlog any more. */
    private static final double OVER = 0.3;

    private static final double FEWEST = 12;

    private final int[] overdue;
    private final double aYear;

    /**
     * @param requests every request
     * @param lastDay the last day that is known
     * @param weeks how many weeks to look at, the last ending on that day
     * @param limit the weeks that the law gives from the request to the plan
     */
    Backlog(Requests requests, int lastDay, int weeks, int limit) {
        overdue = new int[weeks];
        int lastYear = 0;
        for (int i = 0; i < requests.size(); i++) {
            lastYear += requests.received(i) > lastDay - 52 * WEEK ? 1 : 0;
            int first = requests.received(i) + limit * WEEK + 1;
            boolean open = requests.outcome(i) == Outcome.OPEN;
            for (int week = weeks - 1, day = lastDay; week >= 0 && day >= first; week--, day -= WEEK) {
                overdue[week] += open || requests.ended(i) > day ? 1 : 0;
            }
        }
        aYear = lastYear;
    }

    /** What is told of it, where it is being cleared. */
    Optional<Recovery> recovery(int limit) {
        int last = overdue.length - 1;
        OptionalInt peak = clearedSince();
        if (peak.isEmpty()) {
            return Optional.empty();
        }
        int height = overdue[peak.getAsInt()];
        String words = "%s open beyond %d weeks, where there were about %s at the height."
                .formatted(Counted.people(overdue[last], "requests are"), limit, Counted.rounded(height));
        return Optional.of(new Recovery(peak.getAsInt(), words, overdue[last], height));
    }

    private OptionalInt clearedSince() {
        double worth = Math.max(FEWEST, WORTH * aYear);
        return new Receding(overdue.length, week -> overdue[week])
                .since(0, week -> overdue[week] >= worth, week -> overdue[week] < worth * OVER);
    }
}
