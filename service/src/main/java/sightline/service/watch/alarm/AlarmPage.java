package sightline.service.watch.alarm;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.insight.indicator.Interval;
import sightline.insight.indicator.Unit;
import sightline.insight.warning.BackTest;
import sightline.insight.warning.Estimate;
import sightline.insight.warning.Flagged;
import sightline.insight.warning.Ladder.Rung;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.Pointing;
import sightline.insight.warning.Reading;
import sightline.insight.warning.Signal;
import sightline.insight.warning.Window;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.IntervalChart;
import sightline.service.page.chart.Words;

/**
 * The record of the alarm, in words, tables and a chart.
 *
 * @param answer the back-test
 */
public record AlarmPage(AlarmAnswer answer) {

    /** One signal in one window of years, ready to print. */
    public record Row(String signal, String power, String precision, String recall, String lift) {}

    /** One outcome year, ready to print. */
    public record YearRow(int year, String base, String alerts, String hits, String misses) {}

    /** One case, ready to print. */
    public record Case(String code, String name, int year, String from, String to, String throughput) {}

    /** The years that the model had not seen. */
    public Window unseen() {
        return answer.serious().window(BackTest.TO - 2, BackTest.TO);
    }

    /** The years that it was fitted on. */
    public Window fitted() {
        return answer.serious().window(BackTest.FROM, BackTest.TO - 3);
    }

    /** The same years for the wider event. */
    public Window unseenWider() {
        return answer.wider().window(BackTest.TO - 2, BackTest.TO);
    }

    /** The alert in the latest years. */
    public Flagged cases() {
        return alert(unseenWider());
    }

    private static Flagged alert(Window window) {
        return window.reading(Signal.THROUGHPUT_RULE)
                .alert()
                .map(Pointing::cases)
                .orElseThrow();
    }

    /** The record in a sentence. */
    public String lead() {
        Flagged cases = cases();
        int alerts = cases.hits().size() + cases.falseAlarms().size();
        return "In the outcome years %d to %d there were %d alerts. %d of those councils collapsed the year after; %d did not. %d collapses came without an alert."
                .formatted(
                        unseen().from(),
                        unseen().to(),
                        alerts,
                        cases.hits().size(),
                        cases.falseAlarms().size(),
                        cases.misses().size());
    }

    /** The same years as the model was fitted on, for the wider event. */
    public Window fittedWider() {
        return answer.wider().window(BackTest.FROM, BackTest.TO - 3);
    }

    /** How often it happened anyway. */
    public String base(Window window) {
        return window.happened()
                .map(p -> "%s of %s (%s)"
                        .formatted(InWords.count(p.part()), InWords.count(p.whole()), InWords.percent(p.percent())))
                .orElse(InWords.NO_FIGURE);
    }

    /** Every signal where the top fifth is watched. */
    public List<Row> topFifth(Window window) {
        return window.readings().stream()
                .map(reading -> row(reading.signal().words(), reading, reading.topFifth()))
                .toList();
    }

    /** Every signal that speaks up from a fixed score. */
    public List<Row> alerts(Window window) {
        return window.readings().stream()
                .flatMap(reading ->
                        reading.alert().map(alert -> row(reading.signal().words(), reading, alert)).stream())
                .toList();
    }

    /** The alert year by year. */
    public List<YearRow> years() {
        return answer.wider().windows().stream()
                .filter(window -> window.from() == window.to())
                .map(window -> {
                    Flagged cases = alert(window);
                    return new YearRow(
                            window.from(),
                            base(window),
                            InWords.count(
                                    cases.hits().size() + cases.falseAlarms().size()),
                            InWords.count(cases.hits().size()),
                            InWords.count(cases.misses().size()));
                })
                .toList();
    }

    /** Cases by year and name. */
    public List<Case> list(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> new Case(
                        outcome.authority(),
                        Objects.requireNonNullElse(answer.names().get(outcome.authority()), outcome.authority()),
                        outcome.year(),
                        InWords.percent(outcome.from().percent()),
                        InWords.percent(outcome.to().percent()),
                        InWords.throughput(outcome.before().throughput())))
                .sorted(Comparator.comparingInt(Case::year).thenComparing(Case::name))
                .toList();
    }

    /** How often a fall came, by throughput of the year before. */
    public Chart ladder() {
        List<Rung> rungs = answer.wider().ladder();
        Rung lowest = rungs.getFirst();
        Rung highest = rungs.getLast();
        Words words = new Words(
                "How often on-time plans collapsed, by throughput the year before, %d to %d"
                        .formatted(BackTest.FROM, BackTest.TO),
                "Where throughput was %s, %s of authorities fell below 30%% or by 20 points the year after; where it was %s, %s did."
                        .formatted(
                                band(lowest),
                                InWords.percent(lowest.happened().percent()),
                                band(highest),
                                InWords.percent(highest.happened().percent())));
        return new IntervalChart(
                words,
                new Axis("Share that collapsed the year after, with its 95% range", Unit.PERCENT),
                rungs.stream().map(AlarmPage::rung).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static IntervalChart.Row rung(Rung rung) {
        Interval range = rung.happened().interval();
        return new IntervalChart.Row(
                "%s (%d)".formatted(band(rung), rung.happened().whole()),
                Optional.of(new IntervalChart.Estimate(rung.happened().percent(), range.low(), range.high())));
    }

    private static String band(Rung rung) {
        if (rung.from() == 0) {
            return String.format(Locale.UK, "below %.2f", rung.below());
        }
        return rung.below() > 100
                ? String.format(Locale.UK, "%.2f or more", rung.from())
                : String.format(Locale.UK, "%.2f to %.2f", rung.from(), rung.below());
    }

    private static Row row(String signal, Reading reading, Pointing pointing) {
        Flagged cases = pointing.cases();
        int flagged = cases.hits().size() + cases.falseAlarms().size();
        return new Row(
                signal,
                estimate(reading.power(), "%.3f"),
                "%s: %d of %d"
                        .formatted(
                                estimate(pointing.precision(), "%.0f%%"),
                                cases.hits().size(),
                                flagged),
                "%s: %d of %d"
                        .formatted(
                                estimate(pointing.recall(), "%.0f%%"),
                                cases.hits().size(),
                                cases.hits().size() + cases.misses().size()),
                estimate(pointing.lift(), "%.1f"));
    }

    private static String estimate(Optional<Estimate> estimate, String form) {
        return estimate.map(e -> Stream.of(
                                e.value(), e.interval().low(), e.interval().high())
                        .map(value -> String.format(Locale.UK, form, value))
                        .toList())
                .map(texts -> "%s (%s to %s)".formatted(texts.get(0), texts.get(1), texts.get(2)))
                .orElse(InWords.NO_FIGURE);
    }
}
