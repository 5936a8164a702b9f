package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.PersonRow;
import sightline.service.database.Columns;

/** Decisions as they were told, counted by month and one by one. */
@Component
final class Decided {

    static final int ROWS = 50;

    /** One decision. */
    record One(String journey, String name, LocalDate day) {}

    private final JdbcClient database;

    Decided(JdbcClient database) {
        this.database = database;
    }

    /** How many of each kind in each month; inside the gate. */
    Map<YearMonth, Map<Decision, Long>> counts(Desk desk, List<YearMonth> months) {
        Map<YearMonth, Map<Decision, Long>> counts = new TreeMap<>();
        months.forEach(month -> counts.put(month, new EnumMap<>(Decision.class)));
        RowCallbackHandler add = row -> {
            String event = row.getString("event");
            for (Decision decision : Decision.values()) {
                if (decision.event().equals(event)) {
                    counts.computeIfAbsent(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    key -> new EnumMap<>(Decision.class))
                            .put(decision, row.getLong("decided"));
                }
            }
        };
        database.sql("""
                        select event, date_trunc('month', day)::date as month, count(*) as decided
                        from casework.milestone
                        where authority = :authority and event = any(:events) and day >= :from and day < :to
                        group by 1, 2
                        """)
                .param("authority", desk.authority())
                .param("events", Columns.texts(List.of(Decision.values()), Decision::event))
                .param("from", months.getFirst().atDay(1))
                .param("to", months.getLast().plusMonths(1).atDay(1))
                .query(add);
        return counts;
    }

    /** One page of the decisions of a kind in a month, the latest first; inside the gate. */
    List<One> page(Desk desk, Decision decision, YearMonth month, int page) {
        return database.sql("""
                        select m.journey, m.day, s.person, p.forename, p.surname, p.born
                        from casework.milestone m
                        join casework.standing s on s.authority = m.authority and s.journey = m.journey
                        left join casework.person p on p.authority = s.authority and p.person = s.person
                        where m.authority = :authority and m.event = :event and m.day >= :from and m.day < :to
                        order by m.day desc, m.journey limit :rows offset :offset
                        """)
                .param("authority", desk.authority())
                .param("event", decision.event())
                .param("from", month.atDay(1))
                .param("to", month.plusMonths(1).atDay(1))
                .param("rows", ROWS)
                .param("offset", (page - 1) * ROWS)
                .query((row, n) -> {
                    String key = row.getString("person");
                    return new One(
                            row.getString("journey"),
                            PersonRow.of(row).map(person -> person.name()).orElse(key),
                            row.getObject("day", LocalDate.class));
                })
                .list();
    }
}
