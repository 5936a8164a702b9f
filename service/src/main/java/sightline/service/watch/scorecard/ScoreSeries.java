package sightline.service.watch.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;

/**
 * An indicator month by month.
 *
 * @param definition of the indicator
 * @param months the oldest first
 */
record ScoreSeries(Indicator definition, List<Monthly> months) {

    static final String BACKLOG = "backlog";

    private static final int SHOWN = 36;

    private static final Indicator OVERDUE = new Indicator(
            BACKLOG,
            "Requests open past 20 weeks",
            "Requests that are open at the end of the month and are past the 20 weeks of the law, to the nearest five.",
            "Sightline, from the authority’s own events",
            "requests open past 20 weeks",
            "",
            Unit.COUNT,
            Direction.DECREASE,
            "end of a month",
            "at once; no figure is published");

    ScoreSeries {
        months = List.copyOf(months);
    }

    /** A live indicator of a situation. */
    static Optional<ScoreSeries> of(String indicator, Situation now) {
        return LiveFigures.of(indicator).map(definition -> of(definition, now));
    }

    static ScoreSeries of(Indicator definition, Situation now) {
        boolean ratio = definition.unit() != Unit.PERCENT;
        return latest(
                definition,
                now.months().stream()
                        .map(month -> {
                            Share share = month.share(definition.id());
                            return new Monthly(
                                    month.month(),
                                    ratio ? share.ratio() : share.percent(),
                                    share.part(),
                                    share.whole());
                        })
                        .toList());
    }

    /** The backlog at month ends. */
    static ScoreSeries backlog(SortedMap<YearMonth, OptionalLong> overdue) {
        return latest(
                OVERDUE,
                overdue.entrySet().stream()
                        .map(entry -> new Monthly(
                                entry.getKey(),
                                entry.getValue().isPresent()
                                        ? OptionalDouble.of(entry.getValue().getAsLong())
                                        : OptionalDouble.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty()))
                        .toList());
    }

    private static ScoreSeries latest(Indicator definition, List<Monthly> months) {
        return new ScoreSeries(definition, months.subList(Math.max(0, months.size() - SHOWN), months.size()));
    }

    boolean isShare() {
        return definition.unit() == Unit.PERCENT;
    }

    /** The latest month with a value. */
    Optional<Monthly> last() {
        return months.stream().filter(month -> month.value().isPresent()).reduce((first, second) -> second);
    }
}
