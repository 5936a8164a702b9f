package sightline.service.casework.caseload;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;

/** Bars of counts. */
final class Bars {

    private Bars() {}

    static <T> BarChart.Series series(String name, Tone tone, List<T> rows, ToDoubleFunction<T> value) {
        return new BarChart.Series(
                name,
                tone,
                rows.stream()
                        .map(row -> OptionalDouble.of(value.applyAsDouble(row)))
                        .toList());
    }

    static BarChart chart(
            Words words, String label, List<String> groups, List<BarChart.Series> series, boolean stacked) {
        return new BarChart(
                words,
                new Axis(label, Unit.COUNT),
                groups,
                series,
                stacked ? BarChart.Arrangement.STACKED : BarChart.Arrangement.GROUPED);
    }
}
