package sightline.service.casework.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.event.Journey;
import sightline.service.database.Columns;

/** The rows that a refresh reads and writes, many journeys at a time. */
final class RefreshRows {

    private final JdbcClient database;
    private final EventRows events;
    private final DerivedRows derived;

    RefreshRows(JdbcClient database) {
        this.database = database;
        this.events = new EventRows(database);
        this.derived = new DerivedRows(database);
    }

    private record Kept(String journey, OpenClock clock) {}

    /** By what each authority's clocks were derived. */
    Map<String, Basis> bases() {
        Map<String, Basis> bases = new HashMap<>();
        database.sql("select authority, law, calendar from casework.derivation").query(row -> {
            bases.put(row.getString("authority"), new Basis(row.getString("law"), row.getString("calendar")));
        });
        return bases;
    }

    void keepBasis(String authority, Basis basis) {
        database.sql("""
                        insert into casework.derivation (authority, law, calendar) values (?, ?, ?)
                        on conflict (authority) do update set law = excluded.law, calendar = excluded.calendar
                        """).params(authority, basis.law(), basis.calendar()).update();
    }

    List<String> keys(String authority) {
        return database.sql("select journey from casework.standing where authority = ? order by journey")
                .param(authority)
                .query((row, n) -> row.getString(1))
                .list();
    }

    List<Journey> journeys(String authority, List<String> keys) {
        return events.journeys(authority, keys);
    }

    /** The open clocks as they were derived before, by journey. */
    Map<String, List<OpenClock>> open(String authority, List<String> keys) {
        return database
                .sql("""
                        select journey, duty, subject, trigger, due, excused from casework.clock
                        where authority = ? and journey = any(?) and open order by journey, number
                        """)
                .params(authority, Columns.texts(keys, key -> key))
                .query((row, n) -> new Kept(
                        row.getString("journey"),
                        new OpenClock(
                                row.getString("duty"),
                                Optional.ofNullable(row.getString("subject")),
                                row.getObject("trigger", LocalDate.class),
                                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                                row.getBoolean("excused"))))
                .list()
                .stream()
                .collect(groupingBy(Kept::journey, mapping(Kept::clock, toList())));
    }

    void put(String authority, List<Derived> all, List<MovedClock> moved, OffsetDateTime now) {
        derived.put(authority, all);
        database.sql("""
                        insert into casework.moved
                            (authority, at, journey, duty, subject, trigger, due_before, due_after, excused, why)
                        select :authority, :now, journey, duty, subject, trigger::date, before::date, after::date,
                            excused::boolean, why
                        from unnest(:journey, :duty, :subject, :trigger, :before, :after, :excused, :why)
                            as new (journey, duty, subject, trigger, before, after, excused, why)
                        """)
                .param("authority", authority)
                .param("now", now)
                .param("journey", Columns.texts(moved, MovedClock::journey))
                .param("duty", Columns.texts(moved, clock -> clock.clock().duty()))
                .param("subject", Columns.texts(moved, clock -> clock.clock().subject()))
                .param("trigger", Columns.texts(moved, clock -> clock.clock().trigger()))
                .param("before", Columns.texts(moved, MovedClock::before))
                .param("after", Columns.texts(moved, MovedClock::after))
                .param("excused", Columns.texts(moved, clock -> clock.clock().excused()))
                .param("why", Columns.texts(moved, MovedClock::why))
                .update();
    }
}
