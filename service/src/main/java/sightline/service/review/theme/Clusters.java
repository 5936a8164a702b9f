package sightline.service.review.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Groups of directions that lie close together: k-means on the sphere, begun as k-means++ does (Arthur and Vassilvitskii,
 * 2007). The same directions in the same order always give the same groups.
 */
final class Clusters {

    private static final long SEED = 20_261_127;
    private static final int ROUNDS = 25;

    private Clusters() {}

    /** The group of each direction, from 0; directions have length 1. */
    static int[] of(List<float[]> directions, int groups) {
        float[][] hearts = first(directions, groups);
        int[] group = new int[directions.size()];
        for (int round = 0; round < ROUNDS; round++) {
            int[] before = group.clone();
            for (int i = 0; i < group.length; i++) {
                group[i] = nearest(directions.get(i), hearts);
            }
            if (round > 0 && Arrays.equals(before, group)) {
                break;
            }
            hearts = hearts(directions, group, hearts);
        }
        return group;
    }

    private static float[][] first(List<float[]> directions, int groups) {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<float[]> hearts = new ArrayList<>(List.of(directions.get(chance.nextInt(directions.size()))));
        while (hearts.size() < groups) {
            double[] farness = directions.stream()
                    .mapToDouble(direction -> 1
                            - hearts.stream()
                                    .mapToDouble(heart -> dot(heart, direction))
                                    .max()
                                    .orElse(0))
                    .map(far -> Math.max(0, far) * Math.max(0, far))
                    .toArray();
            double at = chance.nextDouble() * Arrays.stream(farness).sum();
            int chosen = 0;
            while (chosen < farness.length - 1 && (at -= farness[chosen]) > 0) {
                chosen++;
            }
            hearts.add(directions.get(chosen));
        }
        return hearts.toArray(float[][]::new);
    }

    private static int nearest(float[] direction, float[][] hearts) {
        int best = 0;
        for (int i = 1; i < hearts.length; i++) {
            if (dot(hearts[i], direction) > dot(hearts[best], direction)) {
                best = i;
            }
        }
        return best;
    }

    private static float[][] hearts(List<float[]> directions, int[] group, float[][] before) {
        float[][] hearts = new float[before.length][];
        for (int i = 0; i < hearts.length; i++) {
            int wanted = i;
            List<float[]> own = new ArrayList<>();
            for (int j = 0; j < group.length; j++) {
                if (group[j] == wanted) {
                    own.add(directions.get(j));
                }
            }
            hearts[i] = own.isEmpty() ? before[i] : heart(own);
        }
        return hearts;
    }

    /** The direction in the middle of others. */
    static float[] heart(List<float[]> directions) {
        float[] sum = new float[directions.getFirst().length];
        for (float[] direction : directions) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += direction[i];
            }
        }
        double length = Math.sqrt(dot(sum, sum));
        for (int i = 0; i < sum.length; i++) {
            sum[i] = length == 0 ? 0 : (float) (sum[i] / length);
        }
        return sum;
    }

    static double dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
