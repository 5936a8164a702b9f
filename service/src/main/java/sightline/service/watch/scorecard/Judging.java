package sightline.service.watch.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import sightline.insight.control.ChartOptions;
import sightline.insight.control.ChartPoint;
import sightline.insight.control.ControlChart;
import sightline.insight.control.Limits;
import sightline.insight.control.Point;
import sightline.insight.control.ShareChart;
import sightline.insight.indicator.Direction;

/** Judges months in the two ways that people use: as they are (XmR), and by how many are behind each (Laney's p′). */
final class Judging {

    private static final double PERCENT = 100;

    private Judging() {}

    /** The months at which a baseline begins anew: the first that is counted, from that which somebody named. */
    static Set<YearMonth> starts(List<Monthly> months, List<Rebase> rebases) {
        Set<YearMonth> starts = new TreeSet<>();
        for (Rebase rebase : rebases) {
            months.stream()
                    .map(Monthly::month)
                    .filter(month -> !month.isBefore(rebase.month()))
                    .findFirst()
                    .ifPresent(starts::add);
        }
        return starts;
    }

    /** Every month alike: limits from how much each month moves from the one before. */
    static List<Judged> alike(List<Monthly> months, Set<YearMonth> starts, Direction direction) {
        List<Monthly> known =
                months.stream().filter(month -> month.value().isPresent()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        ControlChart chart = ControlChart.of(
                known.stream()
                        .map(month ->
                                new Point(month.month().atDay(1), month.value().orElseThrow()))
                        .toList(),
                ChartOptions.towards(direction)
                        .rebasedOn(starts.stream().map(month -> month.atDay(1)).toList()));
        return chart.points().stream().map(Judging::judged).toList();
    }

    private static Judged judged(ChartPoint point) {
        return new Judged(
                YearMonth.from(point.date()),
                point.value(),
                point.mean(),
                point.limits().map(Limits::lower).orElse(point.mean()),
                point.limits().map(Limits::upper).orElse(point.mean()),
                point.cause(),
                point.type(),
                point.rebaseGroup());
    }

    /**
     * Each month by its own whole. The rules of the XmR chart are put to the distances from the mean in units of what
     * chance makes of that month's whole: that is Laney's p′ with the other rules besides the limits.
     */
    static List<Judged> byCount(List<Monthly> months, Set<YearMonth> starts, Direction direction) {
        List<Judged> judged = new ArrayList<>();
        List<Monthly> stretch = new ArrayList<>();
        int group = 0;
        for (Monthly month : months.stream().filter(Monthly::isCounted).toList()) {
            if (starts.contains(month.month())) {
                judged.addAll(stretch(stretch, direction, group++));
                stretch.clear();
            }
            stretch.add(month);
        }
        judged.addAll(stretch(stretch, direction, group));
        return judged;
    }

    private static List<Judged> stretch(List<Monthly> months, Direction direction, int group) {
        if (months.isEmpty()) {
            return List.of();
        }
        ShareChart shares = ShareChart.of(months.stream().map(Monthly::counts).toList());
        double mean = shares.mean();
        List<Point> distances = new ArrayList<>();
        for (Monthly month : months) {
            double chance = Math.sqrt(mean * (1 - mean) / month.whole().orElse(1));
            double share = month.value().orElse(0) / PERCENT;
            distances.add(new Point(month.month().atDay(1), chance > 0 ? (share - mean) / chance : 0));
        }
        ControlChart rules = ControlChart.of(
                distances,
                new ChartOptions(
                        direction, java.util.OptionalDouble.empty(), Set.<LocalDate>of(), OptionalInt.empty(), false));
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            ShareChart.Share share = shares.points().get(i);
            ChartPoint rule = rules.points().get(i);
            judged.add(new Judged(
                    months.get(i).month(),
                    PERCENT * share.share(),
                    PERCENT * mean,
                    PERCENT * share.lower(),
                    PERCENT * share.upper(),
                    rule.cause(),
                    rule.type(),
                    group));
        }
        return judged;
    }
}
