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

    /** How many requests were received, by quarter: as the months of the live figures count them, so that they add up. */
    Map<Quarter, Long> received(String authority, LocalDate from, LocalDate to) {
        return byQuarter(authority, from, to, """
                select min(day) as day, true as counts from casework.milestone
                where authority = :authority and event in ('RequestReceived', 'BroughtToAttention') group by journey
                """);
    }

    /** How many first decisions were not to assess, by quarter: as the months of the live figures count them. */
    Map<Quarter, Long> refused(String authority, LocalDate from, LocalDate to) {
        return byQuarter(authority, from, to, """
                select distinct on (journey) day, event = 'DecidedNotToAssess' as counts from casework.milestone
                where authority = :authority and event in ('DecidedToAssess', 'DecidedNotToAssess')
                order by journey, day, event
                """);
    }

    private Map<Quarter, Long> byQuarter(String authority, LocalDate from, LocalDate to, String firsts) {
        Map<Quarter, Long> counts = new HashMap<>();
        gate.at(Desk.system(authority), () -> {
            database.sql("""
                            select date_trunc('quarter', day)::date as quarter, count(*) as happened from (%s) first
                            where counts and day >= :from and day <= :to group by 1
                            """.formatted(firsts))
                    .param("authority", authority)
                    .param("from", from)
                    .param("to", to)
                    .query(row -> {
                        counts.put(Quarter.of(row.getObject("quarter", LocalDate.class)), row.getLong("happened"));
                    });
            return true;
        });
        return counts;
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
