package sightline.service.watch.england;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.published.AuthorityYear;
import sightline.service.page.Drawn;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.LineChart;
import sightline.service.page.chart.Sparkline;
import sightline.service.page.chart.SpreadChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.ShareLine;

/** Draws the England answer. */
final class EnglandCharts {

    private EnglandCharts() {}

    static Chart series(EnglandAnswer answer) {
        AuthorityYear best = answer.best();
        Words words = new Words(
                "New plans issued within 20 weeks in England, %d to %d"
                        .formatted(answer.series().getFirst().year(), answer.year()),
                "The share of plans issued on time was highest in %d, at %s, and was %s in %d."
                        .formatted(
                                best.year(),
                                InWords.percent(best.onTimeExcludingExceptions()),
                                InWords.percent(answer.now().onTimeExcludingExceptions()),
                                answer.year()));
        return LineChart.of(
                        words,
                        ShareLine.ON_TIME,
                        List.of(
                                ShareLine.of(
                                        "Without exceptions",
                                        Tone.MAIN,
                                        answer.series(),
                                        AuthorityYear::onTimeExcludingExceptions),
                                ShareLine.of(
                                        "All plans",
                                        Tone.SECOND,
                                        answer.series(),
                                        AuthorityYear::onTimeIncludingExceptions)))
                .withBreaks(ShareLine.BREAKS);
    }

    static Chart spread(EnglandAnswer answer) {
        List<SpreadChart.Dot> dots = answer.lines().stream()
                .filter(line -> line.onTime().filter(p -> p.whole() >= 30).isPresent())
                .map(line -> new SpreadChart.Dot(
                        line.authority().name(), line.onTime().orElseThrow().percent()))
                .toList();
        SpreadChart chart = new SpreadChart(
                new Words("", ""), "Plans issued within 20 weeks, " + answer.year(), dots, Optional.empty());
        OptionalDouble median = chart.median();
        Words words = new Words(
                "How authorities were spread in %d".formatted(answer.year()),
                "Half of the %d authorities with 30 plans or more issued less than %s on time. %d issued fewer than 30%% on time, and %d issued 90%% or more."
                        .formatted(
                                dots.size(),
                                InWords.percent(median.orElse(0)),
                                answer.below30(),
                                dots.stream().filter(dot -> dot.percent() >= 90).count()));
        return new SpreadChart(words, chart.measure(), dots, Optional.empty());
    }

    static String sparkline(AuthorityLine line) {
        return Drawn.of(Sparkline.of(
                line.series().values().stream().map(ShareLine::percent).toList()));
    }
}
