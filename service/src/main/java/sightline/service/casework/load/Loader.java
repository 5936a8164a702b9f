package sightline.service.casework.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.journey.event.Journey;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Person;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Brings many journeys in at once: all of them, or none. */
@Component
public final class Loader {

    private final Gate gate;
    private final CaseLaw law;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    /** A loader into a database that has every migration. */
    public Loader(Gate gate, CaseLaw law, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.law = law;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Loads journeys of one authority.
     *
     * @param persons who they are about; a journey may have nobody here
     * @param journeys events that have not happened yet are left out
     * @return what came of it
     */
    public Loaded load(String authority, List<Person> persons, List<Journey> journeys, Progress progress) {
        return gate.at(Desk.system(authority), () -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            Inflow inflow = new Inflow(database, law, authority, clock.instant(), today);
            Set<String> there = inflow.journeys();
            List<Journey> fresh = journeys.stream()
                    .filter(journey -> !there.contains(journey.id().journey()))
                    .map(journey -> upTo(journey, today))
                    .filter(journey -> !journey.events().isEmpty())
                    .toList();
            inflow.persons(persons);
            long events = inflow.begin(fresh, progress);
            if (!fresh.isEmpty()) {
                record.append(new Entry(
                        authority,
                        Kind.EVENTS_IMPORTED,
                        Actor.SYSTEM,
                        Optional.empty(),
                        Body.EMPTY
                                .with("journeys", fresh.size())
                                .with("events", events)
                                .with("digest", inflow.digest())));
            }
            return new Loaded(fresh.size(), journeys.size() - fresh.size(), events);
        });
    }

    private static Journey upTo(Journey journey, LocalDate today) {
        return journey.events().isEmpty() || !journey.events().getLast().date().isAfter(today)
                ? journey
                : new Journey(
                        journey.id(),
                        new ArrayList<>(journey.events().stream()
                                .filter(event -> !event.date().isAfter(today))
                                .toList()));
    }
}
