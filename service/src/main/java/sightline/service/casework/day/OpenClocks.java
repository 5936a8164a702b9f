package sightline.service.casework.day;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.database.Columns;

/** The open clocks of the journeys on one page, in one statement. */
@Component
final class OpenClocks {

    private final JdbcClient database;

    OpenClocks(JdbcClient database) {
        this.database = database;
    }

    /** Open clocks by journey, soonest first; inside the gate. */
    Map<String, List<Running>> of(Desk desk, List<Ranked> rows) {
        Map<String, List<Running>> clocks = new HashMap<>();
        database.sql("""
                        select c.journey, c.duty, c.subject, c.due, c.lasting, o.name as organisation
                        from casework.clock c
                        left join casework.organisation o on o.authority = c.authority and o.id = c.organisation
                        where c.authority = :authority and c.open and c.journey = any(:journeys)
                        order by c.due nulls last, c.duty
                        """)
                .param("authority", desk.authority())
                .param("journeys", Columns.texts(rows, Ranked::journey))
                .query((ResultSet row) -> {
                    clocks.computeIfAbsent(row.getString("journey"), key -> new ArrayList<>())
                            .add(new Running(
                                    row.getString("duty"),
                                    Optional.ofNullable(row.getString("subject")),
                                    Optional.ofNullable(row.getObject("due", LocalDate.class)),
                                    row.getBoolean("lasting"),
                                    Optional.ofNullable(row.getString("organisation"))));
                });
        return clocks;
    }

    /** How many journeys wait for late advice, or for some that is due within 7 days, by organisation. */
    List<Owing> owing(Desk desk, Whose whose, LocalDate today) {
        return database.sql("""
                        select coalesce(c.organisation, '-') as id, coalesce(o.name, 'No organisation known') as name,
                            count(distinct c.journey) as journeys
                        from casework.standing s
                        join casework.clock c on c.authority = s.authority and c.journey = s.journey and c.open
                        left join casework.organisation o on o.authority = c.authority and o.id = c.organisation
                        where s.authority = :authority and %s and s.state = 'ASSESSING' and c.duty = 'A6'
                            and c.due <= :today::date + 7
                        group by 1, 2 order by 3 desc, 2
                        """.formatted(whose.condition("s")))
                .param("authority", desk.authority())
                .param("officer", whose.number())
                .param("today", today)
                .query((row, n) -> new Owing(row.getString("id"), row.getString("name"), row.getInt("journeys")))
                .list();
    }
}
