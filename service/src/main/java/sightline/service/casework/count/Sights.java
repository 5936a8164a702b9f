package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import sightline.insight.live.Count;
import sightline.insight.live.LiveIndicators;
import sightline.insight.stage.StageLog;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Histories;
import sightline.service.watch.live.Ended;

/**
 * What is counted of an authority's journeys, kept until more had been written down by the month in question. Another copy
 * of the application that counts the same comes to the same.
 */
@Component
final class Sights {

    private static final int KEPT = 600;

    private final Histories histories;
    private final CaseLaw law;
    private final KeptBeside beside;
    private final Map<Key, Sight> sights = kept();
    private final Map<Key, Whole> wholes = kept();

    Sights(Histories histories, CaseLaw law, KeptBeside beside) {
        this.histories = histories;
        this.law = law;
        this.beside = beside;
    }

    /** A month of an authority as so many events had been written down by its end. */
    record Key(String authority, YearMonth month, long written) {}

    /**
     * What rests on everything up to the latest month.
     *
     * @param shown months and quarters as others may see them
     * @param cohorts the requests by quarter
     * @param ended quarters and years that have ended, as others may see them
     */
    record Whole(MonthTable.Shown shown, CohortTable cohorts, Ended ended) {}

    private static <T> Map<Key, T> kept() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75F, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
                return size() > KEPT;
            }
        });
    }

    /** The key of a month; empty where nothing had been written down by its end. */
    Optional<Key> key(String authority, YearMonth month) {
        return histories.written(authority).headMap(month.plusMonths(1).atDay(1)).values().stream()
                .reduce((earlier, later) -> later)
                .map(written -> new Key(authority, month, written));
    }

    Whole whole(Key latest) {
        Whole known = wholes.get(latest);
        if (known != null) {
            return known;
        }
        LiveIndicators live = new LiveIndicators(law.reckoner(latest.authority()));
        LocalDate day = latest.month().atEndOfMonth();
        StageLog log = new StageLog(day);
        Map<String, SortedMap<YearMonth, Count>> counts = new LinkedHashMap<>();
        histories.each(latest.authority(), journeys -> {
            journeys.forEach(log::take);
            live.byMonth(journeys, day)
                    .forEach((id, months) -> months.forEach(
                            (month, count) -> counts.computeIfAbsent(id, first -> new java.util.TreeMap<>())
                                    .merge(month, count, Sights::and)));
        });
        Counted counted = new Counted(counts, log.requests());
        Whole whole = new Whole(
                shown(latest, MonthTable.of(counted, latest.month()).since(log.opened())),
                new CohortTable(log.requests(), log.opened()),
                EndedTables.of(counted, latest.month(), log.opened()));
        wholes.put(latest, whole);
        return whole;
    }

    private MonthTable.Shown shown(Key latest, MonthTable.Shown events) {
        return new MonthTable.Shown(beside.in(latest.authority(), events.months()), events.quarters());
    }

    private static Count and(Count one, Count other) {
        return new Count(one.part() + other.part(), one.whole() + other.whole());
    }

    /** What was to be seen at some month ends, all of them found in one pass through the journeys. */
    Map<Key, Sight> sights(Collection<Key> keys) {
        Map<Key, Sight> found = new HashMap<>();
        Map<Key, StageLog> logs = new LinkedHashMap<>();
        for (Key key : keys) {
            Sight known = sights.get(key);
            if (known == null) {
                logs.put(key, new StageLog(key.month().atEndOfMonth()));
            } else {
                found.put(key, known);
            }
        }
        logs.keySet().stream()
                .map(Key::authority)
                .distinct()
                .forEach(authority -> histories.each(
                        authority,
                        journeys -> logs.forEach((key, log) -> {
                            if (key.authority().equals(authority)) {
                                journeys.forEach(log::take);
                            }
                        })));
        logs.forEach((key, log) -> {
            Sight sight = Sight.of(key.authority(), key.month(), log);
            sights.put(key, sight);
            found.put(key, sight);
        });
        return found;
    }
}
