package sightline.service.casework.journal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.casework.gate.Desk;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Tells the record who has seen, printed or taken out what. */
@Component
public final class Views {

    private final Ledger record;
    private final JdbcClient database;
    private final TransactionOperations together;

    Views(Ledger record, JdbcClient database, TransactionOperations together) {
        this.record = record;
        this.database = database;
        this.together = together;
    }

    /** A page about one case was shown. */
    public void viewed(Desk desk, String journey, String page) {
        seen(desk, Kind.VIEWED, Optional.of(journey), Body.EMPTY.with("page", page));
    }

    /** A page that names several people was shown. */
    public void listed(Desk desk, String page, int people) {
        seen(desk, Kind.LISTED, Optional.empty(), Body.EMPTY.with("page", page).with("people", people));
    }

    /** Something of one case was printed, such as a letter. */
    public void printed(Desk desk, String journey, String what) {
        write(desk, Kind.PRINTED, Optional.of(journey), Body.EMPTY.with("what", what));
    }

    /** Something of one case was written into a file. */
    public void exported(Desk desk, String journey, String what) {
        write(desk, Kind.EXPORTED, Optional.of(journey), Body.EMPTY.with("what", what));
    }

    /**
     * Readers of one authority queue for its chain, and none should wait for the disk on behalf of all: a power cut may
     * lose the views of its last second, never a link in the middle. What is written down is never treated so.
     */
    private void seen(Desk desk, Kind kind, Optional<String> journey, Body body) {
        together.executeWithoutResult(status -> {
            database.sql("select set_config('synchronous_commit', 'off', true)")
                    .query((row, n) -> true)
                    .single();
            write(desk, kind, journey, body);
        });
    }

    private void write(Desk desk, Kind kind, Optional<String> journey, Body body) {
        record.append(new Entry(
                desk.authority(),
                kind,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                journey.map(key -> "journey:" + key),
                body));
    }
}
