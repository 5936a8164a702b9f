package sightline.service.watch.authority;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Interval;
import sightline.insight.indicator.Proportion;
import sightline.insight.indicator.Unit;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.IntervalChart;
import sightline.service.page.chart.LineChart;
import sightline.service.page.chart.LineChart.Series;
import sightline.service.page.chart.LineChart.YearValue;
import sightline.service.page.chart.Reference;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.ShareLine;

/** Draws the answer about one authority. */
final class AuthorityCharts {

    private static final List<Measure> WORK = List.of(Measure.REQUESTS, Measure.REQUESTS_REFUSED, Measure.PLANS_ISSUED);

    private AuthorityCharts() {}

    static Chart onTime(AuthorityAnswer answer) {
        Collection<AuthorityYear> own = answer.years();
        String name = answer.authority().name();
        return LineChart.of(
                        new Words("New plans issued within 20 weeks in %s".formatted(name), onTimeSentence(answer)),
                        ShareLine.ON_TIME,
                        List.of(
                                ShareLine.of(name, Tone.MAIN, own, AuthorityYear::onTimeExcludingExceptions),
                                ShareLine.of("All plans", Tone.SECOND, own, AuthorityYear::onTimeIncludingExceptions),
                                ShareLine.of(
                                        "England",
                                        Tone.MUTED,
                                        answer.england()
                                                .headMap(answer.lastYear(), true)
                                                .values(),
                                        AuthorityYear::onTimeExcludingExceptions)))
                .withBreaks(ShareLine.BREAKS);
    }

    private static String onTimeSentence(AuthorityAnswer answer) {
        List<AuthorityYear> years = answer.years().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .toList();
        if (years.isEmpty()) {
            return "No share of plans on time has been published.";
        }
        AuthorityYear first = years.getFirst();
        AuthorityYear last = years.getLast();
        return "From %s on time in %d to %s in %d, leaving out plans to which an exception applied. The share of all plans is drawn beside it."
                .formatted(
                        InWords.percent(first.onTimeExcludingExceptions()),
                        first.year(),
                        InWords.percent(last.onTimeExcludingExceptions()),
                        last.year());
    }

    static Chart throughput(AuthorityAnswer answer) {
        List<YearValue> values = answer.years().stream()
                .filter(row -> row.throughput().isPresent())
                .map(row ->
                        YearValue.of(row.year(), Math.min(3, row.throughput().getAsDouble())))
                .toList();
        long below =
                values.stream().filter(value -> value.value().orElseThrow() < 1).count();
        String sentence = values.isEmpty()
                ? "No throughput has been published."
                : "In %d of %d years fewer assessments were completed than requests taken on."
                        .formatted(below, values.size());
        return LineChart.of(
                        new Words(
                                "Throughput in %s".formatted(answer.authority().name()), sentence),
                        new Axis("Assessments completed for each request taken on", Unit.RATIO),
                        List.of(new Series("Throughput", Tone.MAIN, values)))
                .withBreaks(ShareLine.BREAKS)
                .withReferences(List.of(new Reference(1, "work keeps pace")));
    }

    static Chart work(AuthorityAnswer answer) {
        List<AuthorityYear> years = answer.years().stream()
                .filter(row -> row.year() > answer.year() - 6)
                .filter(row -> WORK.stream().anyMatch(row.figures()::containsKey))
                .toList();
        return new BarChart(
                new Words(
                        "Requests, refusals and new plans in %s"
                                .formatted(answer.authority().name()),
                        workSentence(years)),
                new Axis("Number in the calendar year", Unit.COUNT),
                years.stream().map(row -> String.valueOf(row.year())).toList(),
                List.of(
                        bars("Requests", Tone.MAIN, years, Measure.REQUESTS),
                        bars("Refused", Tone.SECOND, years, Measure.REQUESTS_REFUSED),
                        bars("New plans", Tone.THIRD, years, Measure.PLANS_ISSUED)),
                BarChart.Arrangement.GROUPED);
    }

    private static String workSentence(List<AuthorityYear> years) {
        if (years.isEmpty()) {
            return "No figures have been published for these years.";
        }
        AuthorityYear last = years.getLast();
        return "In %d: requests %s, of them refused %s, new plans %s."
                .formatted(
                        last.year(),
                        InWords.count(last.count(Measure.REQUESTS)),
                        InWords.count(last.count(Measure.REQUESTS_REFUSED)),
                        InWords.count(last.count(Measure.PLANS_ISSUED)));
    }

    private static BarChart.Series bars(String name, Tone tone, List<AuthorityYear> years, Measure measure) {
        return new BarChart.Series(
                name,
                tone,
                years.stream()
                        .map(row -> row.count(measure))
                        .map(AuthorityCharts::drawn)
                        .toList());
    }

    private static OptionalDouble drawn(OptionalLong count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty();
    }

    static Chart peers(AuthorityAnswer answer) {
        Optional<Proportion> self =
                answer.peers().stream().filter(Peer::self).findFirst().flatMap(Peer::onTime);
        Words words = new Words(
                "On time in %d, beside statistical neighbours, region and England".formatted(answer.year()),
                self.map(own -> peersSentence(answer, own))
                        .orElse("There is no figure for %s in %d."
                                .formatted(answer.authority().name(), answer.year())));
        return new IntervalChart(
                words,
                new Axis("Plans issued within 20 weeks, with the 95% range that the count allows", Unit.PERCENT),
                answer.peers().stream().map(AuthorityCharts::row).toList(),
                Optional.of(answer.authority().name()),
                Optional.empty());
    }

    private static String peersSentence(AuthorityAnswer answer, Proportion own) {
        List<Interval> others = answer.peers().stream()
                .filter(peer -> !peer.self() && peer.code().isPresent())
                .flatMap(peer -> peer.onTime().stream())
                .map(Proportion::interval)
                .toList();
        Interval mine = own.interval();
        long above = others.stream().filter(other -> other.low() > mine.high()).count();
        long below = others.stream().filter(other -> other.high() < mine.low()).count();
        return "Of %d statistical neighbours with a figure, %d did better and %d did worse by more than chance would explain."
                .formatted(others.size(), above, below);
    }

    private static IntervalChart.Row row(Peer peer) {
        return new IntervalChart.Row(peer.name(), peer.onTime().map(share -> {
            Interval range = share.interval();
            return new IntervalChart.Estimate(
                    share.percent(), Math.min(range.low(), share.percent()), Math.max(range.high(), share.percent()));
        }));
    }
}
