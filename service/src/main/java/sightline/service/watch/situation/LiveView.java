package sightline.service.watch.situation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.form.Choice;
import sightline.service.watch.authority.Comparison.Beside;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Situation;

/**
 * What the page shows of an authority's situation.
 *
 * @param situation the situation at the end of a month
 * @param latest the latest month there is
 * @param beside what is published beside it
 * @param mayUse whether the reader may take a figure as evidence
 * @param mayPropose whether the reader may put something forward for the work programme
 */
public record LiveView(Situation situation, YearMonth latest, Beside beside, boolean mayUse, boolean mayPropose) {

    private static final int MONTHS = 36;

    /** The answer in a few sentences. */
    public String lead() {
        return new Lead(situation).words();
    }

    /** Whether it looks back to a month before the latest. */
    public boolean isBack() {
        return situation.month().isBefore(latest);
    }

    /** At the end of which month. */
    public String month() {
        return InWords.month(situation.month());
    }

    /** The alerts, those that say it is getting worse first. */
    public List<Sign> signs() {
        return Sign.of(situation.alerts(), situation.month());
    }

    /** Whether the log is long enough for alerts. */
    public boolean canTell() {
        return situation.notices().isPresent();
    }

    /** The rate that is published, month by month. */
    public Optional<Chart> onTime() {
        return new OnTimeControl(situation).chart();
    }

    /** The curves of requests. */
    public Optional<Chart> cohorts() {
        return new LiveCharts(situation).cohorts();
    }

    /** The open requests. */
    public Chart open() {
        return new LiveCharts(situation).open();
    }

    /** What comes in and what is finished. */
    public Optional<Chart> flow() {
        return situation.months().isEmpty() ? Optional.empty() : Optional.of(new LiveCharts(situation).flow());
    }

    /** The quarters whose requests are still open, with what will come of them. */
    public List<Cohort> forecasts() {
        return situation.cohorts().stream()
                .filter(cohort -> cohort.forecast().isPresent())
                .toList();
    }

    /** "24% to 39%". */
    public String likely(Cohort.Forecast forecast) {
        return String.format(
                Locale.UK,
                "%.0f%% to %.0f%%",
                forecast.likely().low(),
                forecast.likely().high());
    }

    /** The months to look back to, the latest first. */
    public List<Choice> months() {
        return Stream.iterate(latest, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> new Choice(month.toString(), InWords.month(month)))
                .toList();
    }

    /** What is published beside it, in a sentence. */
    public String besideWords() {
        String england = beside.england()
                .map(share -> "in England %s".formatted(InWords.percent(share.percent())))
                .orElse("for England there is no figure");
        return beside.own().isPresent() && beside.neighbours().isPresent()
                ? "In %d %s of plans were on time here, exceptions left out; the middle of the ten most similar authorities had %s, and %s."
                        .formatted(
                                beside.year(),
                                InWords.percent(beside.own().get().percent()),
                                InWords.percent(beside.neighbours().getAsDouble()),
                                england)
                : "Nothing is published under this authority’s code. In %d %s of plans were on time, exceptions left out."
                        .formatted(beside.year(), england);
    }

    /** Where a figure is taken as evidence. */
    public static String evidence(String query) {
        return "/reviews/figures/new?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** The question behind the control chart. */
    public String onTimeQuery() {
        return "live/on-time-all?from=%s&to=%s"
                .formatted(situation.month().minusMonths(MONTHS - 1L), situation.month());
    }

    /** The question behind the curves. */
    public String cohortQuery() {
        return new LiveCharts(situation)
                .latest()
                .map(cohort -> "live/cohort-curve?at=%s&quarter=%s"
                        .formatted(situation.month(), cohort.quarter().written()))
                .orElse("");
    }

    /** A question about the month end. */
    public String atQuery(String measure) {
        return "live/%s?at=%s".formatted(measure, situation.month());
    }

    /** The question behind the chart of flow. */
    public String flowQuery() {
        return "live/flow?from=%s&to=%s".formatted(situation.month().minusMonths(23), situation.month());
    }
}
