package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.ControlChartPicture.Point;
import sightline.service.page.chart.IntervalChart.Estimate;
import sightline.service.page.chart.LineChart.Break;
import sightline.service.page.chart.LineChart.Series;
import sightline.service.page.chart.LineChart.YearValue;

/** Charts in every state that matters, with invented figures; the gallery shows them and the tests judge them. */
final class Examples {

    static final Axis ON_TIME =
            new Axis("New EHC plans issued within 20 weeks, per cent, excluding exceptions", Unit.PERCENT);
    static final Axis PLANS = new Axis("EHC plans and requests in the year", Unit.COUNT);
    static final String HOSTILE = "<script>alert('x')</script> & \"quoted\" ]]> \u0007 \uD800 name without an end "
            + "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    private Examples() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        lines(all);
        curves(all);
        strips(all);
        controls(all);
        spreads(all);
        intervals(all);
        bars(all);
        return all;
    }

    static Words words(String title) {
        return new Words(title, "An invented chart: " + title + ".");
    }

    static Series series(String name, Tone tone, int first, double... values) {
        return new Series(
                name,
                tone,
                IntStream.range(0, values.length)
                        .mapToObj(i -> Double.isNaN(values[i])
                                ? YearValue.none(first + i)
                                : YearValue.of(first + i, values[i]))
                        .toList());
    }

    private static final double NONE = Double.NaN;

    private static void curves(Map<String, Chart> all) {
        List<String> weeks =
                IntStream.rangeClosed(0, 13).mapToObj(i -> String.valueOf(4 * i)).toList();
        CurveChart.Along along = new CurveChart.Along("Weeks since the request", weeks, 4);
        CurveChart.Curve latest = new CurveChart.Curve(
                "April to June 2024",
                Tone.MAIN,
                List.of(
                        CurveChart.Point.of(0, OptionalDouble.of(0)),
                        new CurveChart.Point(16, OptionalDouble.of(8), List.of(5.0, 12.0)),
                        new CurveChart.Point(22, OptionalDouble.of(21), List.of(16.0, 27.0))));
        CurveChart.Curve before = new CurveChart.Curve(
                "a year before",
                Tone.MUTED,
                List.of(
                        CurveChart.Point.of(0, OptionalDouble.of(0)),
                        CurveChart.Point.of(16, OptionalDouble.of(31)),
                        CurveChart.Point.of(20, OptionalDouble.of(52)),
                        CurveChart.Point.of(26, OptionalDouble.empty()),
                        CurveChart.Point.of(52, OptionalDouble.of(64))));
        Axis share = new Axis("Share of requests with a plan", Unit.PERCENT);
        all.put(
                "curves with a range and a mark",
                new CurveChart(
                        words("Curves"),
                        share,
                        along,
                        List.of(latest, before),
                        Optional.of(new CurveChart.Mark(20, "20 weeks: the limit"))));
        all.put(
                "curves without a figure",
                new CurveChart(words("No curve"), share, along, List.of(), Optional.empty()));
    }

    private static void strips(Map<String, Chart> all) {
        List<String> months = IntStream.range(0, 36)
                .mapToObj(i -> List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun").get(i % 6) + " " + (2024 + i / 12))
                .toList();
        List<Kind> worse = IntStream.range(0, 36)
                .mapToObj(i -> i > 4 && i < 16 ? Kind.CONCERN : Kind.COMMON)
                .toList();
        List<Kind> cleared = IntStream.range(0, 36)
                .mapToObj(i -> i > 16 && i < 26 ? Kind.IMPROVEMENT : i == 16 ? Kind.CHANGE : Kind.COMMON)
                .toList();
        all.put(
                "strips of what was told",
                new StripChart(
                        words("Strips"),
                        months,
                        List.of(
                                new StripChart.Row("Psychologists’ advice takes longer", worse),
                                new StripChart.Row("A backlog is being cleared", cleared))));
        all.put("no strips", new StripChart(words("No strips"), List.of(), List.of()));
    }

    private static void lines(Map<String, Chart> all) {
        Series one = series("Exemplar", Tone.MAIN, 2014, 61, 66, 72.3, 75, 81, 88, 92, 96, 40.2, 3.8, 12, 46.4);
        Series england = series(
                "England", Tone.MUTED, 2014, 64.3, 59.2, 58.6, 64.9, 60.1, 60.4, 58, 59.9, 49.2, 50.3, 46.4, 46.1);
        Series third =
                series("Statistical neighbours", Tone.FOURTH, 2014, 55, 57, 61, 60, 62, 63, 60, 58, 51, 49, 47, 45.9);
        all.put("line: one series", LineChart.of(words("One series"), ON_TIME, List.of(one)));
        all.put(
                "line: three series, break, reference",
                LineChart.of(words("Three series"), ON_TIME, List.of(one, england, third))
                        .withBreaks(List.of(new Break(2023, "new collection")))
                        .withReferences(List.of(new Reference(30, "level of concern"))));
        all.put("line: no data", LineChart.of(words("No data"), ON_TIME, List.of()));
        all.put(
                "line: no figures",
                LineChart.of(words("No figures"), ON_TIME, List.of(series("Exemplar", Tone.MAIN, 2020, NONE, NONE))));
        all.put(
                "line: one point",
                LineChart.of(words("One point"), ON_TIME, List.of(series("Exemplar", Tone.MAIN, 2025, 46.4))));
        all.put(
                "line: gaps and two breaks",
                LineChart.of(
                                words("Gaps"),
                                ON_TIME,
                                List.of(
                                        series(
                                                "Exemplar",
                                                Tone.MAIN,
                                                2014,
                                                61,
                                                NONE,
                                                72.3,
                                                NONE,
                                                81,
                                                88,
                                                92,
                                                NONE,
                                                NONE,
                                                3.8,
                                                NONE,
                                                NONE),
                                        series(
                                                "Cumberland and Westmorland and Furness",
                                                Tone.SECOND,
                                                2014,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                30,
                                                41,
                                                52)))
                        .withBreaks(
                                List.of(new Break(2023, "council reorganised"), new Break(2024, "new collection"))));
        all.put(
                "line: what came after",
                LineChart.of(
                                words("What came after"),
                                ON_TIME,
                                List.of(series(
                                        "Exemplar, as members saw it",
                                        Tone.MAIN,
                                        2014,
                                        61,
                                        66,
                                        72.3,
                                        75,
                                        81,
                                        88,
                                        92,
                                        96)))
                        .withAfter(series("what came after", Tone.MUTED, 2022, 40.2, 3.8, 12, 46.4))
                        .withReferences(List.of(new Reference(30, "level of concern"))));
        all.put(
                "line: all equal",
                LineChart.of(
                                words("All equal"),
                                ON_TIME,
                                List.of(
                                        series("Exemplar", Tone.MAIN, 2019, 50, 50, 50),
                                        series("England", Tone.SECOND, 2019, 50, 50, 50),
                                        series("Neighbours", Tone.THIRD, 2019, 50, 50, 50)))
                        .withReferences(List.of(new Reference(50, "half"))));
        all.put(
                "line: counts, negative and huge",
                LineChart.of(
                        words("Extreme"),
                        PLANS,
                        List.of(series("Exemplar", Tone.MAIN, 2018, -4_000_000, 0, 7_500_000_000.0, 1e12, 3))));
        all.put(
                "line: hostile names",
                LineChart.of(
                                new Words(HOSTILE, HOSTILE),
                                new Axis(HOSTILE, Unit.PERCENT),
                                List.of(series(HOSTILE, Tone.MAIN, 2022, 3, 8, 12.5, 9.1)))
                        .withBreaks(List.of(new Break(2023, HOSTILE)))
                        .withReferences(List.of(new Reference(10, HOSTILE))));
    }

    private static void controls(Map<String, Chart> all) {
        List<Point> first = new ArrayList<>();
        double[] values = {61, 58, 64, 57, 62, 60, 59, 66, 41, 38};
        for (int i = 0; i < values.length; i++) {
            Kind kind = values[i] < 45 ? Kind.CONCERN : Kind.COMMON;
            first.add(new Point(
                    "Q" + (i % 4 + 1) + " " + (2022 + i / 4), OptionalDouble.of(values[i]), 60, 48, 72, kind));
        }
        List<Point> second = new ArrayList<>();
        double[] later = {36, 33, 37, 35, 39, 55, 58, 57};
        for (int i = 0; i < later.length; i++) {
            Kind kind = later[i] > 50 ? Kind.IMPROVEMENT : Kind.COMMON;
            double spread = 8 + i % 3;
            second.add(new Point(
                    "Q" + ((i + 2) % 4 + 1) + " " + (2024 + (i + 2) / 4),
                    i == 2 ? OptionalDouble.empty() : OptionalDouble.of(later[i]),
                    36,
                    36 - spread,
                    36 + spread,
                    kind));
        }
        all.put(
                "control: two phases, signals, target",
                new ControlChartPicture(
                        words("Two phases"),
                        ON_TIME,
                        List.of(new Phase("", first), new Phase("new baseline", second)),
                        Optional.of(new Reference(90, "target"))));
        all.put("control: no data", new ControlChartPicture(words("None"), ON_TIME, List.of(), Optional.empty()));
        all.put(
                "control: one point",
                new ControlChartPicture(
                        words("One"),
                        PLANS,
                        List.of(new Phase(
                                "", List.of(new Point("2025", OptionalDouble.of(912), 900, 700, 1100, Kind.COMMON)))),
                        Optional.empty()));
        List<Point> flat = IntStream.rangeClosed(2014, 2025)
                .mapToObj(y -> new Point(String.valueOf(y), OptionalDouble.of(50), 50, 50, 50, Kind.CHANGE))
                .toList();
        all.put(
                "control: all equal",
                new ControlChartPicture(
                        words("Equal"),
                        ON_TIME,
                        List.of(new Phase("", flat)),
                        Optional.of(new Reference(50, "target"))));
        List<Point> years = new ArrayList<>();
        double[] ratios = {1.02, 0.97, 1.01, 0.99, 0.95, 0.98, 0.72, 0.70, 0.81, 1.21, 1.3};
        for (int i = 0; i < ratios.length; i++) {
            Kind kind = ratios[i] < 0.85 ? Kind.CONCERN : ratios[i] > 1.1 ? Kind.IMPROVEMENT : Kind.COMMON;
            years.add(new Point(String.valueOf(2015 + i), OptionalDouble.of(ratios[i]), 0.99, 0.86, 1.12, kind));
        }
        all.put(
                "control: ratio",
                new ControlChartPicture(
                        words("Ratio"),
                        new Axis("Throughput: plans completed for each accepted request", Unit.RATIO),
                        List.of(new Phase("", years)),
                        Optional.empty()));
    }

    static List<SpreadChart.Dot> authorities(int count, double centre, double spread) {
        var random = new Random(7);
        List<SpreadChart.Dot> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double percent = Math.clamp(centre + spread * random.nextGaussian(), 0, 100);
            dots.add(new SpreadChart.Dot("Authority " + (i + 1), Math.round(percent * 10) / 10.0));
        }
        return dots;
    }

    private static void spreads(Map<String, Chart> all) {
        String measure = "Plans issued within 20 weeks, 2025";
        all.put(
                "spread: 153 authorities",
                new SpreadChart(words("153"), measure, authorities(153, 48, 26), Optional.of("Authority 9")));
        List<SpreadChart.Dot> near = new ArrayList<>(authorities(152, 55, 15));
        near.add(new SpreadChart.Dot("Bournemouth, Christchurch and Poole", 56.1));
        all.put(
                "spread: highlighted near the median",
                new SpreadChart(words("Near"), measure, near, Optional.of("Bournemouth, Christchurch and Poole")));
        all.put(
                "spread: highlighted has no figure",
                new SpreadChart(words("Missing"), measure, authorities(153, 70, 30), Optional.of("City of London")));
        all.put("spread: no data", new SpreadChart(words("None"), measure, List.of(), Optional.empty()));
        all.put(
                "spread: one",
                new SpreadChart(
                        words("One"), measure, List.of(new SpreadChart.Dot("Exemplar", 100)), Optional.of("Exemplar")));
        all.put(
                "spread: all equal",
                new SpreadChart(
                        words("Equal"),
                        measure,
                        IntStream.range(0, 153)
                                .mapToObj(i -> new SpreadChart.Dot("A" + i, 0))
                                .toList(),
                        Optional.of("A3")));
        all.put(
                "spread: hostile",
                new SpreadChart(
                        words(HOSTILE), HOSTILE, List.of(new SpreadChart.Dot(HOSTILE, 3)), Optional.of(HOSTILE)));
    }

    private static void intervals(Map<String, Chart> all) {
        List<IntervalChart.Row> rows = List.of(
                row("Exemplar", 46.4, 42.1, 50.8),
                row("Cheshire West and Chester", 3.8, 2.2, 6.5),
                row("Bournemouth, Christchurch and Poole", 61, 57.5, 64.3),
                row("Devon", 33.3, 30.9, 35.8),
                new IntervalChart.Row("Isles of Scilly", Optional.empty()),
                row("Herefordshire, County of", 88, 82.4, 92),
                row("Rutland", 97.5, 87.1, 99.6));
        all.put(
                "interval: neighbours",
                new IntervalChart(
                        words("Neighbours"),
                        ON_TIME,
                        rows,
                        Optional.of("Exemplar"),
                        Optional.of(new Reference(46.1, "England"))));
        all.put(
                "interval: no data",
                new IntervalChart(words("None"), ON_TIME, List.of(), Optional.empty(), Optional.empty()));
        all.put(
                "interval: one",
                new IntervalChart(
                        words("One"),
                        ON_TIME,
                        List.of(row("Exemplar", 100, 60, 100)),
                        Optional.empty(),
                        Optional.of(new Reference(98, "a reference at the far right"))));
        all.put(
                "interval: only no figure",
                new IntervalChart(
                        words("Nothing"),
                        ON_TIME,
                        List.of(new IntervalChart.Row("Isles of Scilly", Optional.empty())),
                        Optional.of("Isles of Scilly"),
                        Optional.empty()));
        all.put(
                "interval: extreme",
                new IntervalChart(
                        words("Extreme"),
                        PLANS,
                        List.of(row(HOSTILE, -1e12, -3e12, 5), row("Small", 1, 1, 1), row("Huge", 8e14, 7e14, 1e15)),
                        Optional.of(HOSTILE),
                        Optional.of(new Reference(0, HOSTILE))));
    }

    private static IntervalChart.Row row(String name, double value, double low, double high) {
        return new IntervalChart.Row(name, Optional.of(new Estimate(value, low, high)));
    }

    private static void bars(Map<String, Chart> all) {
        List<String> four = List.of("2022", "2023", "2024", "2025");
        BarChart.Series requests = bar("Requests", Tone.MAIN, 812, 877, 903, 954);
        BarChart.Series refusals = bar("Refused", Tone.SECOND, 190, 204, 221, 260);
        BarChart.Series plans = bar("Plans issued", Tone.THIRD, 540, 498, NONE, 601);
        all.put("bar: grouped", grouped(four, List.of(requests, refusals, plans)));
        all.put(
                "bar: stacked",
                new BarChart(
                        words("Stacked"),
                        PLANS,
                        four,
                        List.of(
                                bar("In time", Tone.MAIN, 400, 320, 210, 25),
                                bar("Late", Tone.SECOND, 90, 130, 260, 410),
                                bar("Over a year", Tone.FOURTH, 10, 12, NONE, 160)),
                        BarChart.Arrangement.STACKED));
        all.put("bar: one series", grouped(four, List.of(requests)));
        List<String> twelve =
                IntStream.rangeClosed(2014, 2025).mapToObj(String::valueOf).toList();
        double[] many = IntStream.range(0, 12).mapToDouble(i -> 1200 + 173 * i).toArray();
        all.put(
                "bar: twelve years of three",
                grouped(
                        twelve,
                        List.of(
                                bar("Requests", Tone.MAIN, many),
                                bar("Refused", Tone.SECOND, many),
                                bar("Plans issued", Tone.THIRD, many))));
        all.put("bar: twelve years of one", grouped(twelve, List.of(bar("Requests", Tone.MAIN, many))));
        all.put("bar: no data", grouped(List.of(), List.of()));
        all.put("bar: no figures", grouped(List.of("2025"), List.of(bar("Requests", Tone.MAIN, NONE))));
        all.put("bar: one", grouped(List.of("2025"), List.of(bar("Requests", Tone.MAIN, 7))));
        all.put(
                "bar: negative",
                grouped(
                        four,
                        List.of(
                                bar("Change in requests", Tone.MAIN, 31, -12, 0, -77),
                                bar("Change in plans", Tone.SECOND, -5, 18, 22, NONE))));
        all.put(
                "bar: huge and hostile",
                grouped(
                        List.of(HOSTILE, "2025"),
                        List.of(bar(HOSTILE, Tone.MAIN, 1e15, 3), bar("Small", Tone.CONCERN, 1, -1e15))));
    }

    private static BarChart grouped(List<String> groups, List<BarChart.Series> series) {
        return new BarChart(words("Grouped"), PLANS, groups, series, BarChart.Arrangement.GROUPED);
    }

    private static BarChart.Series bar(String name, Tone tone, double... values) {
        return new BarChart.Series(name, tone, optional(values));
    }

    static List<OptionalDouble> optional(double... values) {
        return java.util.Arrays.stream(values)
                .mapToObj(v -> Double.isNaN(v) ? OptionalDouble.empty() : OptionalDouble.of(v))
                .toList();
    }

    static List<Sparkline> sparklines() {
        return List.of(
                Sparkline.of(optional(61, 66, 72.3, 75, 81, 88, 92, 96, 40.2, 3.8, 12, 46.4)),
                Sparkline.of(optional(61, NONE, 72.3, 75, NONE, NONE, 92, 96, 40.2, NONE, 12, NONE)),
                Sparkline.of(optional(50)),
                Sparkline.of(List.of()),
                Sparkline.of(optional(NONE, NONE)),
                Sparkline.of(optional(0, 0, 100, 100, 0.05, 99.95, 33.33, 66.67, 12.34, 56.78, 90.12, 34.56)));
    }
}
