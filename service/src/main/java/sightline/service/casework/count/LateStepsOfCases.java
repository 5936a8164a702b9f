package sightline.service.casework.count;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.insight.late.LatePlans;
import sightline.service.casework.journal.Histories;
import sightline.service.watch.live.Late;
import sightline.service.watch.live.LateSteps;

/** Answers what made plans late from the authority's own journeys, as known at the end of the month. */
@Component
final class LateStepsOfCases implements LateSteps {

    private static final int MONTHS = 12;
    private static final int KEPT = 60;

    private final Sights sights;
    private final Histories histories;
    private final Cache<Sights.Key, Late> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    LateStepsOfCases(Sights sights, Histories histories) {
        this.sights = sights;
        this.histories = histories;
    }

    @Override
    public Optional<Late> late(String authority, YearMonth last) {
        return sights.key(authority, last).map(key -> known.get(key, this::count));
    }

    private Late count(Sights.Key key) {
        YearMonth first = key.month().minusMonths(MONTHS - 1L);
        LocalDate day = key.month().atEndOfMonth();
        LatePlans[] all = {new LatePlans(0, 0, List.of(), 0)};
        histories.each(
                key.authority(),
                journeys -> all[0] = LateTable.together(
                        all[0],
                        LatePlans.of(
                                journeys.stream()
                                        .map(journey -> journey.knownOn(day))
                                        .filter(journey -> !journey.events().isEmpty())
                                        .toList(),
                                first.atDay(1),
                                day)));
        return LateTable.of(all[0], first, key.month());
    }
}
