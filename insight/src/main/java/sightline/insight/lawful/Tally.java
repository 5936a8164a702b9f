package sightline.insight.lawful;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sightline.journey.timeliness.Timeliness;

/** Plans by authority and month. */
final class Tally {

    private static final int PLANS = 0;
    private static final int WITHIN_20 = 1;
    private static final int EXCEPTED = 2;
    private static final int WITHIN_20_EXCEPTED = 3;
    private static final int OVER_52 = 4;
    private static final int FIGURES = 5;

    /** Months from January 1970 to December 2089; others are kept apart. */
    static final int MONTHS = 1440;

    private record Place(int authority, int month) {}

    private int[][] near = new int[0][];
    private final Map<Place, int[]> far = new HashMap<>();

    /** Counts a plan that no exception excuses. */
    void plan(int authority, int month, boolean withinTwenty, boolean withinFiftyTwo, int weight) {
        int[] figures = figures(authority, month);
        int at = at(month);
        figures[at + PLANS] += weight;
        figures[at + WITHIN_20] += withinTwenty ? weight : 0;
        figures[at + OVER_52] += withinFiftyTwo ? 0 : weight;
    }

    /** Counts what was counted elsewhere. */
    void add(int authority, int month, Timeliness counted, int weight) {
        int[] figures = figures(authority, month);
        int at = at(month);
        figures[at + PLANS] += weight * counted.plans();
        figures[at + WITHIN_20] += weight * counted.within20();
        figures[at + EXCEPTED] += weight * counted.plansExcepted();
        figures[at + WITHIN_20_EXCEPTED] += weight * counted.within20Excepted();
        figures[at + OVER_52] += weight * counted.over52();
    }

    private static boolean isNear(int month) {
        return month >= 0 && month < MONTHS;
    }

    private static int at(int month) {
        return isNear(month) ? month * FIGURES : 0;
    }

    private int[] figures(int authority, int month) {
        if (!isNear(month)) {
            return far.computeIfAbsent(new Place(authority, month), place -> new int[FIGURES]);
        }
        if (authority >= near.length) {
            int before = near.length;
            near = Arrays.copyOf(near, Math.max(authority + 1, 2 * before));
            for (int i = before; i < near.length; i++) {
                near[i] = new int[0];
            }
        }
        if (near[authority].length == 0) {
            near[authority] = new int[MONTHS * FIGURES];
        }
        return near[authority];
    }

    /** The months of an authority in which a plan was issued. */
    int[] months(int authority) {
        java.util.stream.IntStream apart = far.keySet().stream()
                .filter(place -> place.authority() == authority)
                .mapToInt(Place::month);
        java.util.stream.IntStream ordinary = java.util.stream.IntStream.range(0, MONTHS)
                .filter(month -> authority < near.length && near[authority].length > 0);
        return java.util.stream.IntStream.concat(apart, ordinary)
                .filter(month -> of(authority, month).isPresent())
                .sorted()
                .toArray();
    }

    /** The plans of an authority in a month; empty where there are none. */
    Optional<Timeliness> of(int authority, int month) {
        int[] figures = figures(authority, month);
        int at = at(month);
        int plans = figures[at + PLANS];
        int over52 = figures[at + OVER_52];
        return plans == 0
                ? Optional.empty()
                : Optional.of(new Timeliness(
                        plans,
                        figures[at + WITHIN_20],
                        figures[at + EXCEPTED],
                        figures[at + WITHIN_20_EXCEPTED],
                        plans - figures[at + WITHIN_20] - over52,
                        over52));
    }
}
