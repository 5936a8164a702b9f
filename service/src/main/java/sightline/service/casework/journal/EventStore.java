package sightline.service.casework.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.record.Ledger;

/** Keeps an event together with what follows from it and with its entry in the record. */
@Component
final class EventStore {

    private final EventRows rows;
    private final DerivedRows derived;
    private final EventEntries entries;

    EventStore(JdbcClient database, Ledger record) {
        this.rows = new EventRows(database);
        this.derived = new DerivedRows(database);
        this.entries = new EventEntries(record);
    }

    /** Inside the gate; the entry comes last, for the record's writers queue until the transaction ends. */
    void add(Desk desk, Written written, Derived follows) {
        rows.add(written);
        derived.put(desk.authority(), List.of(follows));
        entries.written(desk, written);
    }
}
