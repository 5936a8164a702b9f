package sightline.service.watch.situation;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.control.ShareChart;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.ControlChartPicture;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;

/**
 * The rate that is published, month by month, with limits of chance. Laney's p′: the limits of a month are as wide as its
 * own number of plans makes them. They come from the months before the latest year, so that a fall doesn't widen them.
 */
final class OnTimeControl {

    static final String ON_TIME = "on-time-all";
    private static final int SHOWN = 36;
    private static final int LATEST = 12;
    private static final int FEWEST = 6;
    private static final double SIGMAS = 3;
    private static final double PERCENT = 100;

    private final List<Month> months;
    private final ShareChart usual;

    OnTimeControl(Situation situation) {
        List<Month> all = situation.months();
        months = all.subList(Math.max(0, all.size() - SHOWN), all.size());
        List<ShareChart.Counts> before = counts(months.subList(0, Math.max(0, months.size() - LATEST)));
        usual = ShareChart.of(before.size() >= FEWEST ? before : counts(months));
    }

    private static List<ShareChart.Counts> counts(List<Month> months) {
        return months.stream()
                .filter(month -> month.share(ON_TIME).percent().isPresent())
                .map(month -> new ShareChart.Counts(
                        month.month().atDay(1),
                        (int) month.share(ON_TIME).part().orElse(0),
                        (int) month.share(ON_TIME).whole().orElse(0)))
                .toList();
    }

    /** The chart; empty where there are too few months with a figure. */
    Optional<Chart> chart() {
        if (counts(months).size() < FEWEST) {
            return Optional.empty();
        }
        List<ControlChartPicture.Point> points = months.stream().map(this::point).toList();
        return Optional.of(new ControlChartPicture(
                new Words("New plans on time, month by month", sentence(points)),
                new Axis("New plans issued within 20 weeks, of all that were issued", Unit.PERCENT),
                List.of(new ControlChartPicture.Phase("", points)),
                Optional.empty()));
    }

    private ControlChartPicture.Point point(Month month) {
        Share share = month.share(ON_TIME);
        OptionalDouble value = share.percent();
        double mean = PERCENT * usual.mean();
        double reach = share.whole().isPresent() && share.whole().getAsLong() > 0
                ? PERCENT
                        * SIGMAS
                        * usual.stretch()
                        * Math.sqrt(usual.mean()
                                * (1 - usual.mean())
                                / share.whole().getAsLong())
                : 0;
        double lower = Math.max(0, mean - reach);
        double upper = Math.min(PERCENT, mean + reach);
        Kind kind = value.isEmpty() || value.getAsDouble() >= lower && value.getAsDouble() <= upper
                ? Kind.COMMON
                : value.getAsDouble() < lower ? Kind.CONCERN : Kind.IMPROVEMENT;
        return new ControlChartPicture.Point(shortly(month.month()), value, mean, lower, upper, kind);
    }

    private String sentence(List<ControlChartPicture.Point> points) {
        List<String> parts = new ArrayList<>();
        List<ControlChartPicture.Point> latest = points.subList(Math.max(0, points.size() - LATEST), points.size());
        long worse = latest.stream().filter(point -> point.kind() == Kind.CONCERN).count();
        long better =
                latest.stream().filter(point -> point.kind() == Kind.IMPROVEMENT).count();
        long hidden = points.stream().filter(point -> point.value().isEmpty()).count();
        parts.add("The average was %s. Of the latest %d months %s lay below what chance brings, and %s above."
                .formatted(
                        InWords.percent(PERCENT * usual.mean()),
                        latest.size(),
                        worse == 0 ? "none" : String.valueOf(worse),
                        better == 0 ? "none" : String.valueOf(better)));
        if (hidden > 0) {
            parts.add("%d %s no figure: fewer than 6 plans were on time, or late, or the month would tell of another."
                    .formatted(hidden, hidden == 1 ? "month has" : "months have"));
        }
        return String.join(" ", parts);
    }

    /** "Oct 2026". */
    static String shortly(YearMonth month) {
        return "%s %d".formatted(month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK), month.getYear());
    }
}
