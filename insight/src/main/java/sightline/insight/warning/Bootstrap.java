package sightline.insight.warning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import sightline.insight.indicator.Interval;

/**
 * Redraws whole authorities, all their years together, because the years of one authority are not independent.
 *
 * <p>Source: Field C. A. and Welsh A. H. (2007), Bootstrapping clustered data, Journal of the Royal Statistical Society B
 * 69:369–390 (the cluster bootstrap); percentile intervals.
 */
final class Bootstrap {

    private static final String GENERATOR = "L64X128MixRandom";

    private final List<int[]> draws;

    /**
     * @param ranked the outcomes, in the order in which the figures take them
     * @param redraws how many samples to draw
     * @param seed the same seed draws the same samples
     */
    Bootstrap(List<Outcome> ranked, int redraws, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        List<String> authorities =
                ranked.stream().map(Outcome::authority).distinct().sorted().toList();
        Map<String, Integer> places = new java.util.HashMap<>();
        authorities.forEach(code -> places.put(code, places.size()));
        int[] place = ranked.stream()
                .mapToInt(o -> places.getOrDefault(o.authority(), 0))
                .toArray();
        draws = IntStream.range(0, redraws)
                .mapToObj(draw -> {
                    int[] drawn = new int[authorities.size()];
                    for (int i = 0; i < drawn.length; i++) {
                        drawn[random.nextInt(drawn.length)]++;
                    }
                    return IntStream.of(place).map(p -> drawn[p]).toArray();
                })
                .toList();
    }

    /** The 95% interval of a figure, or empty where no redrawn sample has it. */
    java.util.Optional<Interval> interval(Function<int[], OptionalDouble> figure) {
        double[] values = draws.stream()
                .map(figure)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (values.length == 0) {
            return java.util.Optional.empty();
        }
        Percentile percentile = new Percentile();
        percentile.setData(values);
        return java.util.Optional.of(new Interval(percentile.evaluate(2.5), percentile.evaluate(97.5)));
    }
}
