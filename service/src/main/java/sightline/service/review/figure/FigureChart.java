package sightline.service.review.figure;

import java.util.List;
import java.util.Optional;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.LineChart;
import sightline.service.page.chart.LineChart.YearValue;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;

/** Draws frozen rows: years as a line, anything else as bars. */
final class FigureChart {

    private FigureChart() {}

    static Optional<Chart> of(FrozenData data) {
        if (data.rows().size() < 2) {
            return Optional.empty();
        }
        Words words = new Words(data.title(), "%s: %s.".formatted(data.title(), data.value()));
        Axis axis = new Axis(data.heads().getLast(), data.unit());
        boolean years = data.rows().stream().allMatch(row -> row.label().matches("\\d{4}"));
        return Optional.of(years ? line(data, words, axis) : bars(data, words, axis));
    }

    private static Chart line(FrozenData data, Words words, Axis axis) {
        List<YearValue> values = data.rows().stream()
                .map(row -> new YearValue(Integer.parseInt(row.label()), row.number()))
                .toList();
        return LineChart.of(
                words, axis, List.of(new LineChart.Series(data.heads().getLast(), Tone.MAIN, values)));
    }

    private static Chart bars(FrozenData data, Words words, Axis axis) {
        return new BarChart(
                words,
                axis,
                data.heads().getFirst(),
                data.rows().stream().map(FrozenData.Row::label).toList(),
                List.of(new BarChart.Series(
                        data.heads().getLast(),
                        Tone.MAIN,
                        data.rows().stream().map(FrozenData.Row::number).toList())),
                BarChart.Arrangement.GROUPED);
    }
}
