package sightline.insight.alert;

import java.util.SequencedMap;
import java.util.function.IntToDoubleFunction;

/**
 * One thing that is watched.
 *
 * @param indicator its stable name
 * @param limit the score at which it is told
 * @param worse its score by week; large is bad for families
 * @param words what it would say of a week
 * @param figures the figures of a week, by name
 */
record Signal(String indicator, double limit, IntToDoubleFunction worse, Words words, Figures figures) {

    /** What is said of a week. */
    interface Words {
        String of(int week, Turn turn);
    }

    /** The figures of a week. */
    interface Figures {
        SequencedMap<String, Double> of(int week);
    }
}
