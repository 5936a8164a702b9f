package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import sightline.service.watch.live.Backlogs;
import sightline.service.watch.live.Situation.Band;
import sightline.service.watch.live.Situations;

/** Adds up, month by month, the open requests that are past the twenty weeks, as the bands of ages show them. */
@Component
final class BacklogsOfCases implements Backlogs {

    private static final int MONTHS = 36;

    private final Situations situations;
    private final Sights sights;

    BacklogsOfCases(Situations situations, Sights sights) {
        this.situations = situations;
        this.sights = sights;
    }

    /** Three years' month ends are kept once the alarms of three years are told; until then this would take a while. */
    @Override
    public Optional<SortedMap<YearMonth, OptionalLong>> overdue(String authority) {
        return situations.told(authority).isEmpty()
                ? Optional.empty()
                : Optional.of(situations
                        .latest(authority)
                        .map(latest -> overdue(authority, latest))
                        .orElseGet(TreeMap::new));
    }

    private SortedMap<YearMonth, OptionalLong> overdue(String authority, YearMonth latest) {
        Map<YearMonth, Sights.Key> keys = new LinkedHashMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = latest.minusMonths(back);
            sights.key(authority, month).ifPresent(key -> keys.put(month, key));
        }
        Map<Sights.Key, Sight> found = sights.sights(keys.values());
        SortedMap<YearMonth, OptionalLong> overdue = new TreeMap<>();
        keys.forEach((month, key) -> {
            Sight sight = found.get(key);
            if (sight != null) {
                overdue.put(month, sum(sight));
            }
        });
        return overdue;
    }

    private static OptionalLong sum(Sight sight) {
        return sight.open().stream()
                .filter(Band::overdue)
                .flatMapToLong(band -> band.count().stream())
                .reduce(Long::sum);
    }
}
