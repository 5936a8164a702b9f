package sightline.service.casework.moved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.law.Duty;
import sightline.journey.reckoner.Moved;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Views;
import sightline.service.time.WallClock;

/** Reads which open dates moved, the latest first. */
@Component
final class MovedDates {

    static final int ON_A_PAGE = 50;

    private final Gate gate;
    private final CaseLaw law;
    private final Views views;
    private final JdbcClient database;

    MovedDates(Gate gate, CaseLaw law, Views views, JdbcClient database) {
        this.gate = gate;
        this.law = law;
        this.views = views;
        this.database = database;
    }

    MovedPage page(Desk desk, int number) {
        return gate.at(desk, () -> {
            int all = database.sql("select count(*) from casework.moved where authority = ?")
                    .param(desk.authority())
                    .query((row, n) -> row.getInt(1))
                    .single();
            List<MovedDate> dates = database.sql("""
                            select m.at, m.journey, m.duty, m.trigger, m.due_before, m.due_after, m.excused, m.why,
                                coalesce(p.forename || ' ' || p.surname, s.person) as name
                            from casework.moved m
                            join casework.standing s using (authority, journey)
                            left join casework.person p using (authority, person)
                            where m.authority = ? order by m.id desc limit ? offset ?
                            """)
                    .params(desk.authority(), ON_A_PAGE, (number - 1) * ON_A_PAGE)
                    .query((row, n) -> date(row))
                    .list();
            if (!dates.isEmpty()) {
                views.listed(desk, "moved", dates.size());
            }
            return new MovedPage(dates, all, number);
        });
    }

    private MovedDate date(ResultSet row) throws SQLException {
        LocalDate trigger = row.getObject("trigger", LocalDate.class);
        String duty = row.getString("duty");
        return new MovedDate(
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(WallClock.LONDON)
                        .toLocalDate(),
                row.getString("journey"),
                row.getString("name"),
                law.duty(duty, trigger).map(Duty::words).orElse(duty),
                Optional.ofNullable(row.getObject("due_before", LocalDate.class)),
                Optional.ofNullable(row.getObject("due_after", LocalDate.class)),
                row.getBoolean("excused"),
                Moved.Why.valueOf(row.getString("why")));
    }
}
