package sightline.service.improvement.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;

/** How recommendations stand, drawn. */
final class StandingChart {

    private StandingChart() {}

    static Chart of(List<Line> lines) {
        return new BarChart(
                new Words("How recommendations stand", sentence(lines)),
                new Axis("Recommendations", Unit.COUNT),
                "How it stands",
                Arrays.stream(Standing.values()).map(Standing::beside).toList(),
                List.of(new BarChart.Series(
                        "Recommendations",
                        Tone.MAIN,
                        Arrays.stream(Standing.values())
                                .map(standing -> OptionalDouble.of(count(lines, standing)))
                                .toList())),
                BarChart.Arrangement.GROUPED);
    }

    static long count(List<Line> lines, Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** "Of 14 recommendations, 6 are under way, 3 carried out." */
    private static String sentence(List<Line> lines) {
        return "Of %d %s: %s."
                .formatted(
                        lines.size(),
                        lines.size() == 1 ? "recommendation" : "recommendations",
                        Arrays.stream(Standing.values())
                                .filter(standing -> count(lines, standing) > 0)
                                .map(standing -> "%d %s"
                                        .formatted(
                                                count(lines, standing),
                                                standing.words().toLowerCase(Locale.UK)))
                                .collect(Collectors.joining(", ")));
    }
}
