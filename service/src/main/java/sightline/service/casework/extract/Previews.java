package sightline.service.casework.extract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.UnusableInput;
import sightline.exchange.mapping.MappingFile;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.service.casework.file.picture.JourneyPicture;
import sightline.service.casework.file.picture.Window;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.database.Columns;

/** Reads an extract and says what would come in; it writes nothing. */
@Component
final class Previews {

    private static final int SHOWN = 5;

    private final Gate gate;
    private final JdbcClient database;
    private final CaseLaw law;
    private final Clock clock;

    Previews(Gate gate, JdbcClient database, CaseLaw law, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.law = law;
        this.clock = clock;
    }

    /** What the extract says; nothing where nobody has said yet what its columns mean, or not of these columns. */
    Optional<Understood> understand(Desk desk, HandedIn extract) {
        if (extract.yaml().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Understood.of(
                    extract.file().table(), MappingFile.read(extract.yaml(), "The mapping"), desk.authority()));
        } catch (UnusableInput e) {
            return Optional.empty();
        }
    }

    Optional<Preview> of(Desk desk, HandedIn extract) {
        return understand(desk, extract).map(understood -> of(desk, extract, understood));
    }

    private Preview of(Desk desk, HandedIn extract, Understood understood) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<String, Set<String>> known = known(desk, understood.journeys());
        List<Journey> begun = understood.journeys().stream()
                .filter(journey -> !upTo(journey, today).isEmpty())
                .toList();
        List<Journey> fresh = begun.stream()
                .filter(journey -> !known.containsKey(journey.id().journey()))
                .toList();
        List<String> moved = begun.stream()
                .filter(journey -> known.containsKey(journey.id().journey()))
                .filter(journey -> upTo(journey, today).stream()
                        .anyMatch(event -> !known.getOrDefault(journey.id().journey(), Set.of())
                                .contains(fact(event.name().written(), event.date()))))
                .map(journey -> journey.id().journey())
                .toList();
        long later = understood.journeys().stream()
                .flatMap(journey -> journey.events().stream())
                .filter(event -> event.date().isAfter(today))
                .count();
        int all = understood.journeys().size();
        Preview.Counts counts =
                new Preview.Counts(all, fresh.size(), begun.size() - fresh.size(), moved, all - begun.size(), later);
        return new Preview(
                extract, understood, counts, kinds(understood.journeys()), shown(begun, known.keySet(), today));
    }

    private List<Preview.Shown> shown(List<Journey> begun, Set<String> known, LocalDate today) {
        List<Journey> first = new ArrayList<>(begun);
        first.sort(Comparator.comparing(journey -> known.contains(journey.id().journey())));
        return first.stream()
                .limit(SHOWN)
                .map(journey -> {
                    String key = journey.id().journey();
                    List<Event> events = upTo(journey, today);
                    var open = law.clocks(new Journey(journey.id(), events), today).stream()
                            .filter(sightline.journey.reckoner.Clock::isOpen)
                            .toList();
                    return new Preview.Shown(
                            key,
                            journey.id().person(),
                            known.contains(key),
                            JourneyPicture.of("case " + key, events, open, Window.whole(events, open, today)));
                })
                .toList();
    }

    private static List<Preview.Kinds> kinds(List<Journey> journeys) {
        Map<EventName, Long> counts = journeys.stream()
                .flatMap(journey -> journey.events().stream())
                .collect(Collectors.groupingBy(Event::name, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<EventName, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Preview.Kinds(entry.getKey().words(), entry.getValue()))
                .toList();
    }

    private static List<Event> upTo(Journey journey, LocalDate today) {
        return journey.events().stream()
                .filter(event -> !event.date().isAfter(today))
                .toList();
    }

    /** What is written down of these journeys, by key; those that are not there are left out. */
    private Map<String, Set<String>> known(Desk desk, List<Journey> journeys) {
        return gate.at(desk, () -> {
            Map<String, Set<String>> known = new HashMap<>();
            database.sql("select journey, name, day from casework.event where authority = ? and journey = any(?)")
                    .params(
                            desk.authority(),
                            Columns.texts(journeys, journey -> journey.id().journey()))
                    .query(row -> {
                        known.computeIfAbsent(row.getString("journey"), key -> new HashSet<>())
                                .add(fact(row.getString("name"), row.getObject("day", LocalDate.class)));
                    });
            return known;
        });
    }

    private static String fact(String name, LocalDate day) {
        return name + " " + day;
    }
}
