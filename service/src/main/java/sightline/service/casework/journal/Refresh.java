package sightline.service.casework.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Moved;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Derives every clock anew where the law or the calendar is another, and lists each open one that moved. */
@Component
public final class Refresh {

    private static final int BATCH = 500;

    private final Gate gate;
    private final CaseLaw law;
    private final RefreshRows rows;
    private final Ledger record;
    private final Clock clock;

    /** A refresh by a law; the application's own is the one in force. */
    public Refresh(Gate gate, CaseLaw law, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.law = law;
        this.rows = new RefreshRows(database);
        this.record = record;
        this.clock = clock;
    }

    /**
     * Brings every authority to the law in force; one that is there already is left alone.
     *
     * @return how many open clocks moved, by authority
     */
    public Map<String, Integer> all() {
        Map<String, Integer> moved = new TreeMap<>();
        rows.bases().forEach((authority, basis) -> {
            Basis now = law.basis(authority);
            if (!basis.equals(now)) {
                moved.put(authority, refresh(authority, basis.changeTo(now)));
            }
        });
        return moved;
    }

    /** How many open clocks of the authority moved. */
    private int refresh(String authority, Moved.Why why) {
        return gate.at(Desk.system(authority), () -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
            List<String> keys = rows.keys(authority);
            int moved = 0;
            for (int from = 0; from < keys.size(); from += BATCH) {
                List<String> batch = keys.subList(from, Math.min(from + BATCH, keys.size()));
                moved += derive(authority, batch, why, today, now);
            }
            rows.keepBasis(authority, law.basis(authority));
            record.append(new Entry(
                    authority, Kind.CLOCKS_MOVED, Actor.SYSTEM, Optional.empty(), Body.EMPTY.with("clocks", moved)));
            return moved;
        });
    }

    private int derive(String authority, List<String> keys, Moved.Why why, LocalDate today, OffsetDateTime now) {
        Map<String, List<OpenClock>> before = rows.open(authority, keys);
        List<Derived> all = new ArrayList<>();
        List<MovedClock> moved = new ArrayList<>();
        for (Journey journey : rows.journeys(authority, keys)) {
            Derived derived = Derived.of(law, journey, today);
            all.add(derived);
            String key = journey.id().journey();
            moved.addAll(MovedClock.between(key, before.getOrDefault(key, List.of()), derived.clocks(), why));
        }
        rows.put(authority, all, moved, now);
        return moved.size();
    }
}
