package sightline.service.casework.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.PersonRow;

/** The requests that the organisation of a desk was asked; the database shows it no others. */
@Component
final class OwedRows {

    private static final String FROM = """
            select c.journey, c.subject, c.trigger, c.due, c.met, c.open, c.excused, coalesce(t.name, c.setting) as setting,
                s.events, s.person, p.forename, p.surname, p.born
            from casework.clock c
            join casework.standing s on s.authority = c.authority and s.journey = c.journey
            left join casework.person p on p.authority = s.authority and p.person = s.person
            left join casework.setting t on t.authority = c.authority and t.code = c.setting
            where c.authority = :authority and c.duty = 'A6' and c.organisation = :organisation and c.due is not null
            """;

    private final Gate gate;
    private final JdbcClient database;

    OwedRows(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** One page of open requests, the one that is due first before the others. */
    List<Owed> open(Desk desk, Owing show, LocalDate today, int page) {
        return gate.at(
                desk,
                () -> database.sql(FROM + """
                        and c.open and c.due between coalesce(:from::date, c.due) and coalesce(:to::date, c.due)
                        order by c.due, c.journey, c.subject limit :size offset :skip
                        """)
                        .param("authority", desk.authority())
                        .param("organisation", desk.organisation().orElse(""))
                        .param("from", show.from(today).orElse(null))
                        .param("to", show.to(today).orElse(null))
                        .param("size", Owing.PAGE)
                        .param("skip", (page - 1) * Owing.PAGE)
                        .query((row, n) -> owed(row))
                        .list());
    }

    /** A request by the address of its page: the open one that is due first, else the last one. */
    Optional<Owed> find(Desk desk, String journey, String adviser) {
        List<Owed> all = gate.at(
                desk,
                () -> database.sql(FROM + " and c.journey = :journey")
                        .param("authority", desk.authority())
                        .param("organisation", desk.organisation().orElse(""))
                        .param("journey", journey)
                        .query((row, n) -> owed(row))
                        .list());
        List<Owed> asked = all.stream()
                .filter(owed -> AdviceKind.slug(owed.adviser()).equals(AdviceKind.slug(adviser)))
                .sorted(Comparator.comparing(owed -> owed.times().due()))
                .toList();
        return asked.stream()
                .filter(owed -> owed.times().open())
                .findFirst()
                .or(() -> asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast()));
    }

    /** How much there is of everything. */
    Tally tally(Desk desk, LocalDate today) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select count(*) filter (where open) as open,
                            count(*) filter (where open and due < :today) as overdue,
                            count(*) filter (where open and due between :today and :week) as week,
                            count(*) filter (where met > :year and met <= due) as on_time,
                            count(*) filter (where met > :year and met > due) as late
                        from casework.clock
                        where authority = :authority and duty = 'A6' and organisation = :organisation
                            and due is not null and (open or met is not null)
                        """)
                        .param("authority", desk.authority())
                        .param("organisation", desk.organisation().orElse(""))
                        .param("today", today)
                        .param("week", Owing.endOfWeek(today))
                        .param("year", today.minusYears(1))
                        .query((row, n) -> new Tally(
                                row.getInt("open"),
                                row.getInt("overdue"),
                                row.getInt("week"),
                                row.getInt("on_time"),
                                row.getInt("late")))
                        .single());
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                row.getString("journey"),
                row.getString("subject"),
                PersonRow.of(row),
                Optional.ofNullable(row.getString("setting")),
                new Owed.Times(
                        row.getObject("trigger", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getObject("met", LocalDate.class)),
                        row.getBoolean("open")),
                row.getBoolean("excused"),
                row.getInt("events"));
    }
}
