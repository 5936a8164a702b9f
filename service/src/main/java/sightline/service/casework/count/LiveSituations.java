package sightline.service.casework.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sightline.service.casework.journal.Histories;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;

/** Answers the watch room's port from the authority's own journeys, with everything small hidden. */
@Component
final class LiveSituations implements Situations {

    private static final int YEARS_TOLD = 3;

    private final Sights sights;
    private final Histories histories;
    private final Clock clock;
    private final Map<Sights.Key, List<Told>> told = new ConcurrentHashMap<>();
    private final Map<Sights.Key, Boolean> asked = new ConcurrentHashMap<>();

    LiveSituations(Sights sights, Histories histories, Clock clock) {
        this.sights = sights;
        this.histories = histories;
        this.clock = clock;
    }

    private YearMonth ended() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .minusMonths(1);
    }

    @Override
    public Optional<YearMonth> latest(String authority) {
        return sights.key(authority, ended()).map(Sights.Key::month);
    }

    @Override
    public Optional<Situation> at(String authority, YearMonth month) {
        return month.isAfter(ended())
                ? Optional.empty()
                : sights.key(authority, ended())
                        .flatMap(latest -> sights.key(authority, month).map(key -> situation(latest, key)));
    }

    private Situation situation(Sights.Key latest, Sights.Key key) {
        Sights.Whole whole = sights.whole(latest);
        Sight sight =
                java.util.Objects.requireNonNull(sights.sights(List.of(key)).get(key));
        return new Situation(
                key.authority(),
                key.month(),
                List.copyOf(whole.shown()
                        .months()
                        .headMap(key.month().plusMonths(1))
                        .values()),
                whole.shown().quarters().stream()
                        .filter(past -> !past.quarter().last().isAfter(key.month()))
                        .toList(),
                whole.cohorts().at(key.month(), sight.forecasts()),
                sight.open(),
                sight.notices());
    }

    @Override
    public Optional<List<Told>> told(String authority) {
        return sights.key(authority, ended())
                .map(latest -> {
                    List<Told> known = told.get(latest);
                    if (known == null && asked.putIfAbsent(latest, true) == null) {
                        Thread.startVirtualThread(() -> tell(latest));
                    }
                    return Optional.ofNullable(known);
                })
                .orElseGet(() -> Optional.of(List.of()));
    }

    private void tell(Sights.Key latest) {
        try {
            List<Sights.Key> keys = new ArrayList<>();
            for (int back = 12 * YEARS_TOLD - 1; back >= 0; back--) {
                sights.key(latest.authority(), latest.month().minusMonths(back)).ifPresent(keys::add);
            }
            Map<Sights.Key, Sight> found = sights.sights(keys);
            told.keySet().removeIf(old -> old.authority().equals(latest.authority()));
            told.put(
                    latest,
                    keys.stream()
                            .filter(key -> found.get(key) instanceof Sight sight
                                    && sight.notices().isPresent())
                            .map(key -> new Told(
                                    key.month(),
                                    java.util.Objects.requireNonNull(found.get(key))
                                            .notices()
                                            .orElseThrow()))
                            .toList());
        } finally {
            asked.remove(latest);
        }
    }

    /** Three years take a while to tell, so they are told before somebody asks. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        histories.authorities().forEach(this::told);
    }
}
