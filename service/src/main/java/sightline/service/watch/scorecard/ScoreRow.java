package sightline.service.watch.scorecard;

import java.util.List;
import java.util.OptionalDouble;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.service.page.Drawn;
import sightline.service.page.InWords;
import sightline.service.page.chart.Sparkline;

/**
 * A row of the scorecard.
 *
 * @param series the indicator by month
 * @param standard what is set for it
 * @param reading how it moves
 */
public record ScoreRow(ScoreSeries series, Standard standard, Reading reading) {

    private static final int SPARK = 24;
    private static final double PERCENT = 100;

    /** What it is. */
    public Indicator definition() {
        return series.definition();
    }

    /** The latest figure with its count: "62.3% (43 of 69)". */
    public String latest() {
        return series.last().map(month -> figure(month)).orElse("Not told by month");
    }

    private String figure(Monthly month) {
        String value = written(definition().unit(), month.value().orElse(0));
        return series.isShare()
                ? "%s (%s of %s)".formatted(value, InWords.count(month.part()), InWords.count(month.whole()))
                : value;
    }

    /** The month of the latest figure. */
    public String month() {
        return series.last()
                .map(month -> InWords.month(month.month()))
                .orElse("every month has fewer than six on one side, or it would tell of another figure");
    }

    /** The target, in the unit of the indicator. */
    public String target() {
        return standard.target().isPresent()
                ? written(definition().unit(), standard.target().getAsDouble())
                : "None set";
    }

    /** Whether there is a figure at all. */
    public boolean isTold() {
        return series.last().isPresent();
    }

    /** The icon of how it moves. */
    public String movesIcon() {
        return ScoreIcons.of(reading.variation());
    }

    /** The icon of its target. */
    public String meetsIcon() {
        return ScoreIcons.ofTarget(reading.assurance());
    }

    /** The last two years as a small line. */
    public String line() {
        List<Monthly> months = series.months();
        List<Monthly> shown = months.subList(Math.max(0, months.size() - SPARK), months.size());
        double most = series.isShare()
                ? PERCENT
                : shown.stream()
                        .flatMapToDouble(month -> month.value().stream())
                        .max()
                        .orElse(1);
        return Drawn.of(new Sparkline(
                shown.stream()
                        .map(month -> month.value().isPresent()
                                ? OptionalDouble.of(PERCENT * month.value().getAsDouble() / Math.max(most, 1e-9))
                                : OptionalDouble.empty())
                        .toList(),
                OptionalDouble.empty()));
    }

    /** A value as people read it. */
    static String written(Unit unit, double value) {
        return switch (unit) {
            case PERCENT -> InWords.percent(value);
            case COUNT -> InWords.count(Math.round(value));
            case RATIO, WEEKS -> String.format(java.util.Locale.UK, "%.2f", value);
        };
    }
}
