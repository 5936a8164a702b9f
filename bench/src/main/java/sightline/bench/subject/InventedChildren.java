package sightline.bench.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import sightline.insight.projection.Place;
import sightline.insight.projection.Population;
import sightline.insight.projection.Transitions;

/**
 * Children with plans of an invented authority of middling size: what became of each from year to year, in 88 places.
 *
 * @param size how many there are at last
 * @param filled in how many places, each age apart
 */
record InventedChildren(Transitions transitions, Population population, int size, int filled) {

    static final int PLACES = 88;

    private static final int CHILDREN = 2150;
    private static final int YEARS = 4;
    private static final int FIRST = 2021;
    private static final int NEEDS = 11;
    private static final int JOIN = 270;
    private static final int LEAVE_YOUNG = 20;
    private static final int LEAVE_OLD = 3;
    private static final int MOVE = 12;

    static InventedChildren ofAMiddlingAuthority() {
        SplittableRandom random = Invented.figures();
        List<int[]> rows = new ArrayList<>();
        List<int[]> children = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            children.add(new int[] {random.nextInt(0, 14), place(random)});
        }
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            List<int[]> next = new ArrayList<>();
            for (int[] child : children) {
                boolean leaves = random.nextInt(child[0] > 11 ? LEAVE_OLD : LEAVE_YOUNG) == 0 || child[0] > 19;
                int moved = random.nextInt(MOVE) == 0 ? (child[1] + NEEDS) % PLACES : child[1];
                rows.add(new int[] {year, child[0], child[1], leaves ? Transitions.OUTSIDE : moved});
                if (!leaves) {
                    next.add(new int[] {child[0] + 1, moved});
                }
            }
            for (int i = 0; i < JOIN; i++) {
                int[] joins = {random.nextInt(-1, 13), place(random)};
                rows.add(new int[] {year, joins[0], Transitions.OUTSIDE, joins[1]});
                next.add(new int[] {joins[0] + 1, joins[1]});
            }
            children = next;
        }
        int filled = (int) children.stream()
                .map(child -> child[0] * PLACES + child[1])
                .distinct()
                .count();
        return new InventedChildren(transitions(rows), people(), children.size(), filled);
    }

    /** Some places have many children and most a few. */
    private static int place(SplittableRandom random) {
        double share = random.nextDouble();
        return (int) (share * share * PLACES);
    }

    private static Transitions transitions(List<int[]> rows) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(new Place("need " + i % NEEDS, "setting " + i / NEEDS));
        }
        int[][] columns = new int[4][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows.get(row)[column];
            }
        }
        return new Transitions(places, columns[0], columns[1], columns[2], columns[3]);
    }

    private static Population people() {
        Population population = new Population();
        for (int year = FIRST; year < FIRST + YEARS + 12; year++) {
            for (int age = Transitions.YOUNGEST; age <= Transitions.OLDEST; age++) {
                population.add(year, age, 3000);
            }
        }
        return population;
    }
}
