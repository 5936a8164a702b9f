package sightline.service.casework.count;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sightline.insight.disclosure.CountTable;
import sightline.insight.indicator.Proportion;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Cohort.Forecast;
import sightline.service.watch.live.Quarter;

/**
 * The requests of each quarter and when they had a plan, as others may see them. A point is told once six more had a plan
 * since the point before, and while six are left that had none: so every count behind the curve is six or more, and as
 * points are told in their order, a later month only adds to the curve.
 */
final class CohortTable {

    private static final int WEEK = 7;
    private static final int LIMIT = 20;
    private static final List<Integer> WEEKS =
            List.of(6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 34, 39, 45, 52);

    private final Requests requests;

    CohortTable(Requests requests) {
        this.requests = requests;
    }

    /** The quarters that had ended by the end of a month, as they could be followed by then. */
    List<Cohort> at(YearMonth month, Map<Quarter, Forecast> forecasts) {
        Map<Quarter, List<Integer>> planned = new TreeMap<>();
        Map<Quarter, Long> all = new TreeMap<>();
        for (int i = 0; i < requests.size(); i++) {
            Quarter quarter = Quarter.of(YearMonth.from(java.time.LocalDate.ofEpochDay(requests.received(i))));
            all.merge(quarter, 1L, Long::sum);
            if (requests.outcome(i) == Outcome.PLAN) {
                planned.computeIfAbsent(quarter, first -> new ArrayList<>())
                        .add(requests.ended(i) - requests.received(i));
            }
        }
        List<Cohort> cohorts = new ArrayList<>();
        all.forEach((quarter, count) -> {
            if (count >= CountTable.FLOOR && !quarter.last().isAfter(month)) {
                int followed = (int) (ChronoUnit.DAYS.between(quarter.lastDay(), month.atEndOfMonth()) / WEEK);
                cohorts.add(new Cohort(
                        quarter,
                        count,
                        followed,
                        points(count, followed, planned.getOrDefault(quarter, List.of())),
                        followed < LIMIT
                                ? Optional.ofNullable(forecasts.get(quarter))
                                : Optional.empty()));
            }
        });
        return cohorts;
    }

    /** The points that may be told of so many requests, by the days after which each of some had a plan. */
    static List<Cohort.Point> points(long count, int followed, List<Integer> planned) {
        List<Cohort.Point> points = new ArrayList<>();
        long told = 0;
        for (int weeks : WEEKS) {
            long now = planned.stream().filter(days -> days <= weeks * WEEK).count();
            if (weeks <= followed && now - told >= CountTable.FLOOR && count - now >= CountTable.FLOOR) {
                Proportion share = new Proportion(now, count);
                points.add(new Cohort.Point(weeks, share.percent(), share.interval()));
                told = now;
            }
        }
        return points;
    }
}
