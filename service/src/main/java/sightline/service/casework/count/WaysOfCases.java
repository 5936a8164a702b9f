package sightline.service.casework.count;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.insight.flow.Flow;
import sightline.insight.flow.FlowCount;
import sightline.insight.flow.Selection;
import sightline.insight.log.EventLog;
import sightline.insight.log.LogBuilder;
import sightline.journey.event.Correction;
import sightline.journey.event.Event;
import sightline.service.casework.journal.Histories;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Situations;
import sightline.service.watch.live.Way;
import sightline.service.watch.live.Ways;

/** Maps the authority's own journeys; what is rare stays here. */
@Component
final class WaysOfCases implements Ways {

    private static final int LOGS = 2;
    private static final int MAPS = 200;

    private final Situations situations;
    private final Sights sights;
    private final Histories histories;
    private final Cache<Sights.Key, EventLog> logs =
            Caffeine.newBuilder().maximumSize(LOGS).build();
    private final Cache<Asked, Mapped> maps =
            Caffeine.newBuilder().maximumSize(MAPS).build();

    WaysOfCases(Situations situations, Sights sights, Histories histories) {
        this.situations = situations;
        this.sights = sights;
        this.histories = histories;
    }

    private record Asked(Sights.Key key, Way way) {}

    @Override
    public Optional<Quarter> latest(String authority) {
        return situations.latest(authority).map(month -> {
            Quarter quarter = Quarter.of(month);
            return quarter.last().equals(month) ? quarter : quarter.plus(-1);
        });
    }

    @Override
    public Optional<Mapped> map(String authority, Way way) {
        return situations
                .latest(authority)
                .flatMap(month -> sights.key(authority, month))
                .map(key -> maps.get(new Asked(key, way), this::count));
    }

    private Mapped count(Asked asked) {
        EventLog log = logs.get(asked.key(), this::log);
        Way way = asked.way();
        Flow flow = FlowCount.of(
                log,
                new Selection(
                        Optional.empty(),
                        way.only(),
                        way.through().map(java.util.Set::of).orElse(java.util.Set.of()),
                        Optional.of(way.from().firstDay()),
                        Optional.of(way.to().lastDay())));
        return RareWays.hidden(flow);
    }

    /** Every journey as it stands at the end of the month, each under a number instead of its key. */
    private EventLog log(Sights.Key key) {
        LocalDate day = key.month().atEndOfMonth();
        LogBuilder log = new LogBuilder();
        int[] journey = new int[1];
        histories.each(
                key.authority(),
                journeys -> journeys.forEach(each -> {
                    String number = String.valueOf(journey[0]++);
                    for (Event event : each.knownOn(day).events()) {
                        if (!(event instanceof Correction)) {
                            log.add(
                                    key.authority(),
                                    number,
                                    number,
                                    new LogBuilder.Row(event.name(), event.date(), ""));
                        }
                    }
                }));
        return log.finished();
    }
}
