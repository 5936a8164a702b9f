package sightline.service.casework.sen2.bring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sightline.exchange.sen2.merge.Sameness;
import sightline.exchange.sen2.merge.ToldJourney;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;
import sightline.journey.event.IsoDay;
import sightline.journey.event.Journey;
import sightline.service.casework.load.LogEvents;

/** Which journey of a person in the cases is which request of the return. */
final class Pairing {

    /** Two requests of one child lie further apart: within six months of a decision no new one need be followed up (s.36(8)). */
    private static final long NEAR = 90;

    private final List<Case> cases = new ArrayList<>();

    /**
     * A journey of the cases.
     *
     * @param journey all that is written down
     * @param says what it says today
     * @param days by which it is known again
     */
    record Case(Journey journey, List<LogEvent> says, Set<String> days) {

        static Case of(Journey journey, LocalDate today) {
            List<LogEvent> says = LogEvents.of(journey, today);
            Set<String> days = new HashSet<>(ToldJourney.days(Optional.empty(), plan(says)));
            says.stream()
                    .filter(Sameness::isRequest)
                    .forEach(event -> days.addAll(ToldJourney.days(Optional.of(event.date()), Optional.empty())));
            return new Case(journey, says, days);
        }
    }

    Pairing(List<Journey> journeys, LocalDate today) {
        journeys.forEach(journey -> cases.add(Case.of(journey, today)));
    }

    /**
     * The case of each request that has one: by its days first, which may be two requests in one case; then by days close by,
     * where the case is no other's.
     */
    Map<ToldJourney, Case> pairs(List<ToldJourney> told) {
        Map<ToldJourney, Case> pairs = new LinkedHashMap<>();
        told.forEach(one -> take(one, pairs, known -> known.days().stream().anyMatch(one.days()::contains)));
        List<ToldJourney> others =
                told.stream().filter(one -> !pairs.containsKey(one)).toList();
        others.forEach(one -> take(one, pairs, known -> !pairs.containsValue(known) && isNear(known, one)));
        others.stream()
                .filter(one -> !pairs.containsKey(one) && one.days().isEmpty() && told.size() == 1)
                .forEach(one -> take(one, pairs, known -> cases.size() == 1));
        return pairs;
    }

    private void take(ToldJourney one, Map<ToldJourney, Case> pairs, Predicate<Case> fits) {
        cases.stream().filter(fits).findFirst().ifPresent(known -> pairs.put(one, known));
    }

    private static boolean isNear(Case known, ToldJourney one) {
        return isNear(received(known.says()), one.received()) || isNear(plan(known.says()), plan(one.events()));
    }

    private static boolean isNear(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) < NEAR;
    }

    private static Optional<LocalDate> received(List<LogEvent> says) {
        return says.stream().filter(Sameness::isRequest).map(LogEvent::date).findFirst();
    }

    private static Optional<LocalDate> plan(List<LogEvent> says) {
        return first(says, EventName.FINAL_PLAN_ISSUED)
                .map(event -> day(event, "planDate"))
                .or(() -> first(says, EventName.PLAN_TRANSFERRED_IN).map(event -> day(event, "madeOn")));
    }

    private static LocalDate day(LogEvent event, String key) {
        return IsoDay.of(event.detail().getOrDefault(key, "")).orElse(event.date());
    }

    private static Optional<LogEvent> first(List<LogEvent> says, EventName name) {
        return says.stream()
                .filter(event -> event.name().equals(name.written()))
                .findFirst();
    }
}
