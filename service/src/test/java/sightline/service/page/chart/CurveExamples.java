package sightline.service.page.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.ControlChartPicture.Kind;

/** Curves and strips in every state that matters, with invented figures. */
final class CurveExamples {

    private CurveExamples() {}

    static void add(Map<String, Chart> all) {
        curves(all);
        strips(all);
    }

    private static void curves(Map<String, Chart> all) {
        List<String> weeks = IntStream.rangeClosed(0, 13)
                .mapToObj(i -> String.valueOf(4 * i))
                .toList();
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
                        Examples.words("Curves"),
                        share,
                        along,
                        List.of(latest, before),
                        Optional.of(new CurveChart.Mark(20, "20 weeks: the limit"))));
        all.put(
                "curves without a figure",
                new CurveChart(Examples.words("No curve"), share, along, List.of(), Optional.empty()));
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
                        Examples.words("Strips"),
                        months,
                        List.of(
                                new StripChart.Row("Psychologists’ advice takes longer", worse),
                                new StripChart.Row("A backlog is being cleared", cleared))));
        all.put("no strips", new StripChart(Examples.words("No strips"), List.of(), List.of()));
    }
}
