package sightline.insight.warning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How well scores rank what happened above what did not (AUC, the area under the receiver operating characteristic
 * curve): 0.5 is chance, 1 is perfect.
 *
 * <p>Source: Mann H. B. and Whitney D. R. (1947), On a test of whether one of two random variables is stochastically
 * larger than the other, Annals of Mathematical Statistics 18:50–60: the share of pairs (one that happened, one that did
 * not) in which the first has the higher score, a tie counting half.
 */
public final class RankingPower {

    private RankingPower() {}

    /**
     * The AUC of these scores, or empty where all or none happened.
     *
     * @param scores higher is expected sooner, none of them NaN
     * @param happened what happened, one for each score
     */
    public static OptionalDouble of(double[] scores, boolean[] happened) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] sorted = Arrays.stream(order).mapToDouble(i -> scores[i]).toArray();
        boolean[] events = new boolean[order.length];
        int[] once = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            events[i] = happened[order[i]];
            once[i] = 1;
        }
        return ofSorted(sorted, events, once);
    }

    /** The same for scores that are sorted already, highest first, where case i is counted {@code times[i]} times. */
    static OptionalDouble ofSorted(double[] scores, boolean[] happened, int[] times) {
        double won = 0;
        double yes = 0;
        double no = 0;
        for (int start = 0, end; start < scores.length; start = end) {
            double yesHere = 0;
            double noHere = 0;
            for (end = start; end < scores.length && scores[end] == scores[start]; end++) {
                yesHere += happened[end] ? times[end] : 0;
                noHere += happened[end] ? 0 : times[end];
            }
            won += noHere * (yes + yesHere / 2);
            yes += yesHere;
            no += noHere;
        }
        return yes == 0 || no == 0 ? OptionalDouble.empty() : OptionalDouble.of(won / (yes * no));
    }
}
