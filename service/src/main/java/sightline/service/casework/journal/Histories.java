package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.event.Journey;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;

/** Every journey of an authority, for counting: a batch at a time, so that none stays in memory. */
@Component
public final class Histories {

    private static final int BATCH = 500;

    private final Gate gate;
    private final JdbcClient database;
    private final EventRows rows;

    /** In a database that has every migration. */
    public Histories(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
        this.rows = new EventRows(database);
    }

    /** Hands every journey of an authority on. */
    public void each(String authority, Consumer<List<Journey>> hears) {
        gate.at(Desk.system(authority), () -> {
            List<String> keys = database.sql(
                            "select journey from casework.standing where authority = ? order by journey")
                    .param(authority)
                    .query((row, n) -> row.getString(1))
                    .list();
            handOn(authority, keys, hears);
            return true;
        });
    }

    /** Hands every journey of some people on. */
    public void each(String authority, Collection<String> persons, Consumer<List<Journey>> hears) {
        gate.at(Desk.system(authority), () -> {
            List<String> keys = database.sql("""
                            select journey from casework.standing where authority = ? and person = any(?)
                            order by journey
                            """)
                    .params(authority, Columns.texts(List.copyOf(persons), person -> person))
                    .query((row, n) -> row.getString(1))
                    .list();
            handOn(authority, keys, hears);
            return true;
        });
    }

    private void handOn(String authority, List<String> keys, Consumer<List<Journey>> hears) {
        for (int from = 0; from < keys.size(); from += BATCH) {
            hears.accept(rows.journeys(authority, keys.subList(from, Math.min(from + BATCH, keys.size()))));
        }
    }

    /** How many events had been written down by the end of each month in which some were, for a month can be told anew. */
    public SortedMap<LocalDate, Long> written(String authority) {
        return gate.at(Desk.system(authority), () -> {
            SortedMap<LocalDate, Long> written = new TreeMap<>();
            long[] sum = new long[1];
            database.sql("""
                            select date_trunc('month', recorded)::date as month, count(*) as events from casework.event
                            where authority = ? group by 1 order by 1
                            """).param(authority).query(row -> {
                sum[0] += row.getLong("events");
                written.put(row.getObject("month", LocalDate.class), sum[0]);
            });
            return written;
        });
    }

    /** Every authority whose cases are kept here. */
    public List<String> authorities() {
        return database.sql("select authority from casework.derivation order by authority")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
