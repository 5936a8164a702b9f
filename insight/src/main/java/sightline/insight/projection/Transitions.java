package sightline.insight.projection;

import java.util.List;

/**
 * What became of each child from one year to the next: a row each, in columns.
 *
 * @param places every place that a row names
 * @param year the calendar year that the row starts in; it ends in the next
 * @param age the academic year that the child starts in: 0 is reception, 11 the last of secondary school
 * @param from the number of the place at the start, or {@link #OUTSIDE}
 * @param to that at the end, or {@link #OUTSIDE}
 */
@SuppressWarnings("ArrayRecordComponent") // columns of one table, compared by nobody
public record Transitions(List<Place> places, int[] year, int[] age, int[] from, int[] to) {

    /** Without a plan. */
    public static final int OUTSIDE = -1;

    /** The youngest academic year. */
    public static final int YOUNGEST = -4;

    /** The oldest: nobody has a plan after it. */
    public static final int OLDEST = 21;

    /** How many academic years there are. */
    static final int AGES = OLDEST - YOUNGEST + 1;

    public Transitions {
        places = List.copyOf(places);
    }

    /** How many rows there are. */
    public int size() {
        return year.length;
    }

    /** The year in which the last rows end: what is known then is where a projection starts. */
    public int lastYear() {
        return java.util.Arrays.stream(year).max().orElseThrow() + 1;
    }

    /** How many calendar years the rows cover. */
    int years() {
        return (int) java.util.Arrays.stream(year).distinct().count();
    }

    /** How many children there are in the last year, by age from the youngest and place. */
    int[][] start() {
        int[][] counts = new int[AGES][places.size()];
        int last = lastYear() - 1;
        for (int row = 0; row < size(); row++) {
            if (year[row] == last && to[row] != OUTSIDE && age[row] < OLDEST) {
                counts[age[row] + 1 - YOUNGEST][to[row]]++;
            }
        }
        return counts;
    }
}
