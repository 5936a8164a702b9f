package sightline.insight.cohort;

import java.util.Arrays;
import java.util.stream.IntStream;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;

/**
 * The requests of a cohort, as weeks from the request to how each came out, or to where it is followed.
 *
 * @param weeks whole weeks, begun ones counted: what came out on day 1 to 7 came out in week 1
 * @param came how it came out, or that it is open
 */
record Outcomes(int[] weeks, Outcome[] came) {

    private static final int WEEK = 7;

    /** Those of the requests that were received in a period, both ends included. */
    static Outcomes of(Requests requests, int from, int to) {
        int[] chosen = IntStream.range(0, requests.size())
                .filter(i -> requests.received(i) >= from && requests.received(i) <= to)
                .toArray();
        int[] weeks = Arrays.stream(chosen)
                .map(i -> Math.max(1, Math.ceilDiv(requests.ended(i) - requests.received(i), WEEK)))
                .toArray();
        // An open request has been seen through its whole weeks only.
        for (int k = 0; k < chosen.length; k++) {
            if (requests.outcome(chosen[k]) == Outcome.OPEN) {
                weeks[k] = (requests.ended(chosen[k]) - requests.received(chosen[k])) / WEEK;
            }
        }
        return new Outcomes(
                weeks, Arrays.stream(chosen).mapToObj(requests::outcome).toArray(Outcome[]::new));
    }

    int size() {
        return weeks.length;
    }
}
