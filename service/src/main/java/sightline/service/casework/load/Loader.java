package sightline.service.casework.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
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
import sightline.service.casework.journal.Derived;
import sightline.service.casework.journal.DerivedRows;
import sightline.service.casework.journal.Person;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Brings many journeys in at once: all of them, or none. */
@Component
public final class Loader {

    private static final int BATCH = 500;

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
            LoadRows rows =
                    new LoadRows(database, authority, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            DerivedRows follows = new DerivedRows(database);
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            Set<String> there = new HashSet<>(rows.journeys());
            List<Journey> fresh = journeys.stream()
                    .filter(journey -> !there.contains(journey.id().journey()))
                    .map(journey -> upTo(journey, today))
                    .filter(journey -> !journey.events().isEmpty())
                    .toList();
            rows.addPersons(persons);
            long events = 0;
            for (int from = 0; from < fresh.size(); from += BATCH) {
                progress.at("journeys", from, fresh.size());
                List<Journey> batch = fresh.subList(from, Math.min(from + BATCH, fresh.size()));
                events += rows.addEvents(batch);
                follows.put(
                        authority,
                        batch.stream()
                                .map(journey -> Derived.of(law, journey, today))
                                .toList());
            }
            rows.keepBasis(law.basis(authority));
            progress.at("journeys", fresh.size(), fresh.size());
            if (!fresh.isEmpty()) {
                record.append(new Entry(
                        authority,
                        Kind.EVENTS_IMPORTED,
                        Actor.SYSTEM,
                        Optional.empty(),
                        Body.EMPTY
                                .with("journeys", fresh.size())
                                .with("events", events)
                                .with("digest", rows.digest())));
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
