package sightline.service.page.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dots of a bin, in ranks of a few that grow away from the axis. One pitch for all bins, so that heaps compare.
 *
 * @param pitch from the middle of a dot to the middle of the next
 * @param abreast how many dots lie side by side in a rank
 */
record Heap(double pitch, int abreast) {

    private static final double WIDEST = 13;
    private static final double FINEST = 3;

    /** The largest pitch at which the fullest bin fits into a place of this breadth and height. */
    static Heap fitting(int fullest, double breadth, double height) {
        double pitch = WIDEST;
        while (pitch > FINEST && ranks(fullest, (int) (breadth / pitch)) * pitch > height) {
            pitch -= 0.25;
        }
        return new Heap(pitch, Math.max(1, (int) (breadth / pitch)));
    }

    private static int ranks(int dots, int abreast) {
        return abreast < 1 ? Integer.MAX_VALUE : (dots + abreast - 1) / abreast;
    }

    double radius() {
        return pitch * 0.42;
    }

    /** How far a heap of so many dots reaches away from the axis. */
    double reach(int dots) {
        return ranks(dots, abreast) * pitch;
    }

    /** How far from the axis the middle of a dot lies. */
    double away(int dot) {
        return (dot / abreast + 0.5) * pitch;
    }

    /** How far to the side of the middle of the heap a dot lies, where the heap holds so many. */
    double aside(int dot, int dots) {
        int rank = dot / abreast;
        int inRank = Math.min(abreast, dots - rank * abreast);
        return (dot % abreast - (inRank - 1) / 2.0) * pitch;
    }

    /** The dots of a bin from low to high, but the highlighted one last, where it can be pointed at. */
    static List<SpreadChart.Dot> ordered(SpreadChart chart, int bin) {
        Optional<SpreadChart.Dot> highlight = chart.highlight();
        return chart.authorities().stream()
                .filter(d -> d.bin() == bin)
                .sorted(Comparator.comparing((SpreadChart.Dot d) ->
                                highlight.filter(d::equals).isPresent())
                        .thenComparing(SpreadChart.Dot::percent)
                        .thenComparing(SpreadChart.Dot::name))
                .toList();
    }
}
