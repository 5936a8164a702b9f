package sightline.service.casework.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Counts cases, as Sightline's own desk in an authority. What comes out are numbers; nothing of them is hidden yet. */
@Component
final class CountRows {

    private final Gate gate;
    private final JdbcClient database;

    CountRows(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** How often something happened, by quarter. */
    Map<Quarter, Long> happened(String authority, String event, LocalDate from, LocalDate to) {
        Map<Quarter, Long> counts = new HashMap<>();
        gate.at(Desk.system(authority), () -> {
            database.sql("""
                            select date_trunc('quarter', day)::date as quarter, count(*) as happened from casework.milestone
                            where authority = :authority and event = :event and day >= :from and day <= :to group by 1
                            """)
                    .param("authority", authority)
                    .param("event", event)
                    .param("from", from)
                    .param("to", to)
                    .query(row -> {
                        counts.put(Quarter.of(row.getObject("quarter", LocalDate.class)), row.getLong("happened"));
                    });
            return true;
        });
        return counts;
    }

    /** Open requests past their twenty weeks on a day, by how many weeks ago they were made: to 26, to 39, to 52, more. */
    List<Long> waiting(String authority, LocalDate day) {
        return banded(authority, day, """
                select case when :day - c.trigger <= 182 then 0 when :day - c.trigger <= 273 then 1
                    when :day - c.trigger <= 364 then 2 else 3 end as band, count(*) as cases
                from casework.standing s
                cross join lateral (select m.led_to from casework.milestone m
                    where m.authority = s.authority and m.journey = s.journey and m.day <= :day and m.led_to is not null
                    order by m.number desc limit 1) at
                cross join lateral (select c.trigger, c.due from casework.clock c
                    where c.authority = s.authority and c.journey = s.journey and c.duty = 'A10' and c.trigger <= :day
                    order by c.trigger desc, c.number desc limit 1) c
                where s.authority = :authority and at.led_to in ('REQUESTED', 'ASSESSING', 'DRAFTED') and c.due < :day
                group by 1
                """);
    }

    /** Annual reviews overdue on a day, by how long: to 4 weeks, to 12, to 26, more. */
    List<Long> reviewsOverdue(String authority, LocalDate day) {
        return banded(authority, day, """
                select case when :day - c.due <= 28 then 0 when :day - c.due <= 84 then 1
                    when :day - c.due <= 182 then 2 else 3 end as band, count(*) as cases
                from casework.standing s
                cross join lateral (select m.led_to from casework.milestone m
                    where m.authority = s.authority and m.journey = s.journey and m.day <= :day and m.led_to is not null
                    order by m.number desc limit 1) at
                cross join lateral (select min(c.due) as due from casework.clock c
                    where c.authority = s.authority and c.journey = s.journey and c.duty in ('R1', 'R2') and c.due < :day
                        and (c.met > :day or c.met is null and c.open)) c
                where s.authority = :authority and c.due is not null
                    and at.led_to in ('PLAN_IN_FORCE', 'IN_REVIEW', 'BEING_AMENDED', 'BEING_REASSESSED', 'ENDING')
                group by 1
                """);
    }

    private List<Long> banded(String authority, LocalDate day, String sql) {
        List<Long> counts = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        gate.at(Desk.system(authority), () -> {
            database.sql(sql.replace(":day", ":day::date"))
                    .param("authority", authority)
                    .param("day", day)
                    .query(row -> {
                        counts.set(row.getInt("band"), row.getLong("cases"));
                    });
            return true;
        });
        return List.copyOf(counts);
    }
}
