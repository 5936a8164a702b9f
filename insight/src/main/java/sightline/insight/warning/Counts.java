package sightline.insight.warning;

import java.util.OptionalDouble;

/**
 * Four counts behind precision, recall and lift.
 *
 * @param flagged cases pointed at
 * @param hits cases pointed at to which it happened
 * @param events cases to which it happened
 * @param cases all cases
 */
record Counts(int flagged, int hits, int events, int cases) {

    OptionalDouble precision() {
        return percent(hits, flagged);
    }

    OptionalDouble recall() {
        return percent(hits, events);
    }

    OptionalDouble lift() {
        return flagged == 0 || events == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) hits * cases / ((double) flagged * events));
    }

    private static OptionalDouble percent(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
