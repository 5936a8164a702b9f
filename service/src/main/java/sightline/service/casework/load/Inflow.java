package sightline.service.casework.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.Progress;
import sightline.journey.event.Journey;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Derived;
import sightline.service.casework.journal.DerivedRows;
import sightline.service.casework.journal.Person;

/** Writes people and journeys with what follows from them; inside the gate, where the caller tells the record. */
public final class Inflow {

    private static final int BATCH = 500;

    private final CaseLaw law;
    private final String authority;
    private final LocalDate today;
    private final LoadRows rows;
    private final DerivedRows follows;

    /**
     * @param now the time at which it is written down
     * @param today the day by which it is derived
     */
    public Inflow(JdbcClient database, CaseLaw law, String authority, Instant now, LocalDate today) {
        this.law = law;
        this.authority = authority;
        this.today = today;
        this.rows = new LoadRows(database, authority, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        this.follows = new DerivedRows(database);
    }

    /** Whoever is there already stays as they are. */
    public void persons(List<Person> persons) {
        rows.addPersons(persons);
    }

    /** The journeys that are there. */
    Set<String> journeys() {
        return new HashSet<>(rows.journeys());
    }

    /** Begins journeys; how many events that is. */
    public long begin(List<Journey> fresh, Progress progress) {
        long events = 0;
        for (int from = 0; from < fresh.size(); from += BATCH) {
            progress.at("journeys", from, fresh.size());
            List<Journey> batch = fresh.subList(from, Math.min(from + BATCH, fresh.size()));
            events += rows.addEvents(batch);
            derive(batch);
        }
        rows.keepBasis(law.basis(authority));
        progress.at("journeys", fresh.size(), fresh.size());
        return events;
    }

    /** Carries journeys on that are there; how many events that is. */
    public long carryOn(List<CarriedOn> journeys, Progress progress) {
        long events = 0;
        for (int from = 0; from < journeys.size(); from += BATCH) {
            progress.at("journeys carried on", from, journeys.size());
            List<CarriedOn> batch = journeys.subList(from, Math.min(from + BATCH, journeys.size()));
            events += rows.addMore(batch);
            derive(batch.stream().map(CarriedOn::whole).toList());
        }
        if (!journeys.isEmpty()) {
            progress.at("journeys carried on", journeys.size(), journeys.size());
        }
        return events;
    }

    private void derive(List<Journey> journeys) {
        follows.put(
                authority,
                journeys.stream()
                        .map(journey -> Derived.of(law, journey, today))
                        .toList());
    }

    /** Of everything that was written. */
    public String digest() {
        return rows.digest();
    }
}
