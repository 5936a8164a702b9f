package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.ControlChartPicture.Point;

/** Charts that nobody would draw on purpose, the same ones for the same seed. */
final class RandomCharts {

    private static final List<String> NAMES = List.of(
            "Exemplar",
            "",
            " ",
            "Bournemouth, Christchurch and Poole",
            Examples.HOSTILE,
            "<b>&amp;</b>",
            "\u7279\u6b8a\u6559\u80b2\u9700\u8981",
            "\uD83D\uDE00\uD83D\uDE00 \uDC00",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");

    private final Random random;

    RandomCharts(long seed) {
        random = new Random(seed);
    }

    List<Chart> oneOfEach() {
        return List.of(line(), curve(), strip(), control(), spread(), interval(), bar());
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private Axis axis() {
        return new Axis(name(), Unit.values()[random.nextInt(Unit.values().length)]);
    }

    private double value() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 50;
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(13));
            case 3 -> random.nextDouble() * 1e-6;
            default -> random.nextDouble() * 100;
        };
    }

    private OptionalDouble maybe() {
        return random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(value());
    }

    private Tone tone() {
        return Tone.values()[random.nextInt(Tone.values().length)];
    }

    private Optional<Reference> reference() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(new Reference(value(), name()));
    }

    private LineChart.Series series(int first) {
        List<LineChart.YearValue> values = IntStream.range(0, random.nextInt(13))
                .mapToObj(i -> new LineChart.YearValue(first + i, maybe()))
                .toList();
        return new LineChart.Series(name(), tone(), values);
    }

    private LineChart line() {
        List<LineChart.Series> series = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            series.add(series(2014 + random.nextInt(3)));
        }
        Optional<LineChart.Series> after =
                random.nextInt(3) == 0 ? Optional.of(series(2018 + random.nextInt(5))) : Optional.empty();
        List<LineChart.Break> breaks = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new LineChart.Break(2013 + random.nextInt(14), name()))
                .toList();
        return new LineChart(
                new Words(name(), name()),
                axis(),
                series,
                after,
                breaks,
                reference().stream().toList());
    }

    private CurveChart curve() {
        int steps = 2 + random.nextInt(14);
        double last = 4.0 * (steps - 1);
        List<CurveChart.Curve> curves = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<CurveChart.Point> points = IntStream.range(0, random.nextInt(30))
                    .mapToObj(x -> (double) x)
                    .filter(x -> x <= last)
                    .map(x -> new CurveChart.Point(
                            x, maybe(), random.nextBoolean() ? List.of() : List.of(value(), value())))
                    .toList();
            curves.add(new CurveChart.Curve(name(), Tone.values()[random.nextInt(Tone.values().length)], points));
        }
        return new CurveChart(
                new Words(name(), name()),
                axis(),
                new CurveChart.Along(
                        name(),
                        IntStream.range(0, steps)
                                .mapToObj(i -> String.valueOf(4 * i))
                                .toList(),
                        4),
                curves,
                random.nextBoolean()
                        ? Optional.of(new CurveChart.Mark(random.nextDouble() * last, name()))
                        : Optional.empty());
    }

    private StripChart strip() {
        int steps = random.nextInt(40);
        return new StripChart(
                new Words(name(), name()),
                IntStream.range(0, steps).mapToObj(i -> name()).toList(),
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(row -> new StripChart.Row(
                                name(),
                                IntStream.range(0, steps)
                                        .mapToObj(i -> ControlChartPicture.Kind.values()[random.nextInt(4)])
                                        .toList()))
                        .toList());
    }

    private ControlChartPicture control() {
        List<Phase> phases = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Phase(
                        name(),
                        IntStream.range(0, random.nextInt(10))
                                .mapToObj(j -> point())
                                .toList()))
                .toList();
        return new ControlChartPicture(new Words(name(), name()), axis(), phases, reference());
    }

    private Point point() {
        return new Point(
                name(), maybe(), value(), value(), value(), Kind.values()[random.nextInt(Kind.values().length)]);
    }

    private SpreadChart spread() {
        double centre = random.nextDouble() * 100;
        double width = random.nextInt(3) * 20;
        List<SpreadChart.Dot> dots = IntStream.range(0, random.nextInt(3) * 76)
                .mapToObj(i ->
                        new SpreadChart.Dot(name() + i, Math.clamp(centre + width * random.nextGaussian(), 0, 100)))
                .toList();
        Optional<String> highlighted = dots.isEmpty()
                ? Optional.of(name())
                : Optional.of(dots.get(random.nextInt(dots.size())).name());
        return new SpreadChart(new Words(name(), name()), name(), dots, highlighted);
    }

    private IntervalChart interval() {
        List<IntervalChart.Row> rows = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> new IntervalChart.Row(
                        name(),
                        maybe().stream()
                                .mapToObj(v ->
                                        new IntervalChart.Estimate(v, v - Math.abs(value()), v + Math.abs(value())))
                                .findFirst()))
                .toList();
        return new IntervalChart(new Words(name(), name()), axis(), rows, Optional.of(name()), reference());
    }

    private BarChart bar() {
        boolean stacked = random.nextBoolean();
        List<String> groups =
                IntStream.range(0, random.nextInt(13)).mapToObj(i -> name()).toList();
        List<BarChart.Series> series = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new BarChart.Series(
                        name(),
                        tone(),
                        groups.stream()
                                .map(g -> maybe())
                                .map(v -> stacked && v.isPresent() ? OptionalDouble.of(Math.abs(v.getAsDouble())) : v)
                                .toList()))
                .toList();
        BarChart.Arrangement arrangement = stacked ? BarChart.Arrangement.STACKED : BarChart.Arrangement.GROUPED;
        return new BarChart(new Words(name(), name()), axis(), groups, series, arrangement);
    }
}
