package sightline.service.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How a percentage is spread over many authorities in one year: one dot an authority, heaped in bins of five points.
 *
 * @param words what it shows
 * @param measure what the percentage is of ("Plans issued within 20 weeks, 2025")
 * @param authorities each with its percentage, 0 to 100
 * @param highlighted the name of the authority to point at
 */
public record SpreadChart(Words words, String measure, List<Dot> authorities, Optional<String> highlighted)
        implements Chart {

    static final int BINS = 20;
    static final int POINTS = 5;

    public SpreadChart {
        authorities = List.copyOf(authorities);
    }

    /** One authority and its percentage. */
    public record Dot(String name, double percent) {

        public Dot {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("a percentage lies from 0 to 100, not %s".formatted(percent));
            }
        }

        int bin() {
            return Math.min(BINS - 1, (int) (percent / POINTS));
        }
    }

    /** The middle authority's percentage, or the mean of the two middle ones. */
    public OptionalDouble median() {
        double[] sorted =
                authorities.stream().mapToDouble(Dot::percent).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }

    /** The highlighted authority, if it has a figure. */
    Optional<Dot> highlight() {
        return highlighted.flatMap(
                name -> authorities.stream().filter(d -> d.name().equals(name)).findFirst());
    }

    /** How many authorities lie in each bin, from 0 upwards. */
    int[] counts() {
        int[] counts = new int[BINS];
        authorities.forEach(d -> counts[d.bin()]++);
        return counts;
    }

    @Override
    public Table table() {
        int[] counts = counts();
        return new Table(
                List.of("Range", "Authorities"),
                IntStream.range(0, BINS)
                        .mapToObj(i -> List.of(range(i), String.valueOf(counts[i])))
                        .toList());
    }

    private static String range(int bin) {
        int from = bin * POINTS;
        return bin == BINS - 1 ? from + "% to 100%" : from + "% to under " + (from + POINTS) + "%";
    }

    @Override
    public String svg(String id, Width width) {
        return width == Width.WIDE ? new SpreadAcross(this).svg(id) : new SpreadDown(this).svg(id);
    }
}
