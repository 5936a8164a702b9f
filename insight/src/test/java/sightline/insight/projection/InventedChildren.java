package sightline.insight.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Transitions of an invented authority: some two thousand children in twelve places over four years. */
final class InventedChildren {

    static final int FIRST_YEAR = 2021;
    private static final int YEARS = 4;

    private InventedChildren() {}

    static Transitions transitions() {
        SplittableRandom random = new SplittableRandom(8);
        List<Place> places = new ArrayList<>();
        for (String need : List.of("ASD", "SEMH", "SLCN", "MLD")) {
            for (String setting : List.of("MAINSTREAM", "SPECIAL", "INDEPENDENT")) {
                places.add(new Place(need, setting));
            }
        }
        List<int[]> rows = new ArrayList<>();
        List<int[]> children = new ArrayList<>();
        for (int i = 0; i < 1800; i++) {
            children.add(new int[] {random.nextInt(0, 15), random.nextInt(places.size())});
        }
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            List<int[]> next = new ArrayList<>();
            for (int[] child : children) {
                boolean leaves = random.nextDouble() < (child[0] > 11 ? 0.4 : 0.04) || child[0] == Transitions.OLDEST;
                // A child who moves keeps its need: three settings of a need stand side by side.
                int moved = child[1] / 3 * 3 + random.nextInt(3);
                int to = leaves ? Transitions.OUTSIDE : random.nextDouble() < 0.08 ? moved : child[1];
                rows.add(new int[] {year, child[0], child[1], to});
                if (!leaves) {
                    next.add(new int[] {child[0] + 1, to});
                }
            }
            for (int i = 0; i < 260; i++) {
                int age = random.nextInt(-1, 13);
                int to = random.nextInt(places.size());
                rows.add(new int[] {year, age, Transitions.OUTSIDE, to});
                next.add(new int[] {age + 1, to});
            }
            children = next;
        }
        return new Transitions(places, column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3));
    }

    private static int[] column(List<int[]> rows, int index) {
        return rows.stream().mapToInt(row -> row[index]).toArray();
    }

    static Population population() {
        Population population = new Population();
        for (int year = FIRST_YEAR; year <= FIRST_YEAR + 12; year++) {
            for (int age = Transitions.YOUNGEST; age <= Transitions.OLDEST; age++) {
                population.add(year, age, 2500 + 20 * (year - FIRST_YEAR) - 10 * age);
            }
        }
        return population;
    }
}
