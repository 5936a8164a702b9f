package sightline.insight.projection;

import static sightline.insight.projection.Transitions.AGES;
import static sightline.insight.projection.Transitions.OUTSIDE;
import static sightline.insight.projection.Transitions.YOUNGEST;

import java.util.stream.IntStream;

/**
 * What the transitions say of each age and place, as weights of urns. The scheme is that of witan.send (Mastodon C, EPL;
 * read, not copied): those who leave are beta-binomial, of the rest those who move, and where they go is
 * Dirichlet-multinomial. To what was seen comes one more child: of it as much leaves or moves as of all children of that
 * age (with half a child on either side), and it goes to every place of its need that children of the next age were seen
 * in. Weights are indexed by the age of the start from the youngest, and place.
 *
 * @param leave weights of leaving and of staying
 * @param move of those who stay, weights of moving and of keeping the place
 * @param goTo weights of the places that those who move go to; none where they can go nowhere
 * @param join by age of the end: joiners of a year on average
 * @param joinAt weights of the places that joiners of that age go to
 */
@SuppressWarnings("ArrayRecordComponent") // tables, compared by nobody
record Chances(double[][][] leave, double[][][] move, double[][][] goTo, double[] join, double[][] joinAt) {

    static Chances of(Transitions seen) {
        int places = seen.places().size();
        Counts counts = new Counts(places);
        for (int row = 0; row < seen.size(); row++) {
            counts.take(seen.age()[row] - YOUNGEST, seen.from()[row], seen.to()[row]);
        }
        double[][][] leave = new double[AGES][places][];
        double[][][] move = new double[AGES][places][];
        double[][][] goTo = new double[AGES][places][];
        for (int age = 0; age < AGES; age++) {
            int at = age;
            for (int from = 0; from < places; from++) {
                leave[age][from] = weights(counts.left[age], counts.stayed[age], from, counts.moved[age]);
                goTo[age][from] = counts.goTo(age, from, seen);
                boolean somewhere = IntStream.range(0, places).anyMatch(counts.anywhere(at, from, seen));
                move[age][from] = somewhere
                        ? weights(counts.moved[age], counts.stayed[age], from, new double[places])
                        : new double[] {0, 1};
            }
        }
        double[] join = new double[AGES];
        double[][] joinAt = new double[AGES][places];
        for (int age = 1; age < AGES; age++) {
            for (int place = 0; place < places; place++) {
                join[age] += counts.joined[age][place] / seen.years();
                joinAt[age][place] = counts.joinAt(age, place);
            }
        }
        return new Chances(leave, move, goTo, join, joinAt);
    }

    /** Weights of doing it and of not: what was seen, and one child more who does as its age does. */
    private static double[] weights(double[] did, double[] didNot, int place, double[] norDid) {
        double allDid = IntStream.range(0, did.length).mapToDouble(i -> did[i]).sum();
        double allDidNot = IntStream.range(0, did.length)
                .mapToDouble(i -> didNot[i] + norDid[i])
                .sum();
        double share = (allDid + 0.5) / (allDid + allDidNot + 1);
        return new double[] {did[place] + share, didNot[place] + norDid[place] + 1 - share};
    }

    /** What was counted, by age of the start and place; joiners by age of the end. */
    private static final class Counts {

        private final double[][] left;
        private final double[][] stayed;
        private final double[][] moved;
        private final double[][] joined;
        private final double[][] at;
        private final double[][][] moves;

        Counts(int places) {
            left = new double[AGES][places];
            stayed = new double[AGES][places];
            moved = new double[AGES][places];
            joined = new double[AGES][places];
            at = new double[AGES][places];
            moves = new double[AGES][places][places];
        }

        void take(int age, int from, int to) {
            if (to != OUTSIDE && age + 1 < AGES) {
                at[age + 1][to]++;
            }
            if (from == OUTSIDE) {
                if (to != OUTSIDE && age + 1 < AGES) {
                    joined[age + 1][to]++;
                }
            } else if (to == OUTSIDE) {
                left[age][from]++;
            } else if (to == from) {
                stayed[age][from]++;
            } else {
                moved[age][from]++;
                moves[age][from][to]++;
            }
        }

        /** The places somebody there can move to. */
        java.util.function.IntPredicate anywhere(int age, int from, Transitions seen) {
            return to -> moves[age][from][to] > 0 || isPossible(age, from, to, seen);
        }

        private boolean isPossible(int age, int from, int to, Transitions seen) {
            return to != from
                    && age + 1 < AGES
                    && at[age + 1][to] > 0
                    && seen.places()
                            .get(to)
                            .need()
                            .equals(seen.places().get(from).need());
        }

        double[] goTo(int age, int from, Transitions seen) {
            double[] weights = moves[age][from].clone();
            int[] possible = IntStream.range(0, weights.length)
                    .filter(to -> isPossible(age, from, to, seen))
                    .toArray();
            for (int to : possible) {
                weights[to] += 1.0 / possible.length;
            }
            return weights;
        }

        double joinAt(int age, int place) {
            long possible = IntStream.range(0, at[age].length)
                    .filter(to -> at[age][to] > 0)
                    .count();
            return joined[age][place] + (at[age][place] > 0 ? 1.0 / possible : 0);
        }
    }
}
