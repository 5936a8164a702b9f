package sightline.service.watch.england;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import sightline.insight.indicator.Proportion;
import sightline.insight.indicator.Unit;
import sightline.insight.published.AuthorityYear;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.LineChart;
import sightline.service.page.chart.LineChart.Break;
import sightline.service.page.chart.LineChart.Series;
import sightline.service.page.chart.LineChart.YearValue;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;

/** Draws the England answer. */
final class EnglandCharts {

    private static final Axis ON_TIME = new Axis("New plans issued within 20 weeks", Unit.PERCENT);

    private EnglandCharts() {}

    static Chart series(EnglandAnswer answer) {
        AuthorityYear best = answer.best();
        AuthorityYear now = answer.now();
        Words words = new Words(
                "New plans issued within 20 weeks in England, %d to %d"
                        .formatted(answer.series().getFirst().year(), answer.year()),
                "The share of plans issued on time was highest in %d, at %s, and was %s in %d."
                        .formatted(
                                best.year(),
                                InWords.percent(best.onTimeExcludingExceptions()),
                                InWords.percent(now.onTimeExcludingExceptions()),
                                answer.year()));
        return LineChart.of(
                        words,
                        ON_TIME,
                        List.of(
                                line("Without exceptions", Tone.MAIN, answer, AuthorityYear::onTimeExcludingExceptions),
                                line("All plans", Tone.SECOND, answer, AuthorityYear::onTimeIncludingExceptions)))
                .withBreaks(List.of(new Break(2022, "counted child by child")));
    }

    private static Series line(
            String name, Tone tone, EnglandAnswer answer, Function<AuthorityYear, Optional<Proportion>> share) {
        return new Series(
                name,
                tone,
                answer.series().stream()
                        .map(row -> new YearValue(row.year(), value(share.apply(row))))
                        .toList());
    }

    private static OptionalDouble value(Optional<Proportion> share) {
        return share.map(p -> OptionalDouble.of(p.percent())).orElse(OptionalDouble.empty());
    }
}
