package sightline.service.casework.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Counts the requests of a stretch of time and their plans; nothing of it is hidden yet. */
@Component
final class CohortRows {

    private static final int WEEK = 7;

    private final Gate gate;
    private final JdbcClient database;

    CohortRows(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /**
     * What came of the requests.
     *
     * @param requests how many there were
     * @param planned how many of them had a plan within each number of weeks
     */
    record Cohort(long requests, List<Long> planned) {}

    Cohort of(String authority, LocalDate from, LocalDate to, List<Integer> weeks) {
        return gate.at(Desk.system(authority), () -> {
            long[] requests = new long[1];
            long[] planned = new long[weeks.size()];
            database.sql("""
                            select p.planned - r.asked as days, count(*) as requests
                            from (select journey, min(day) as asked from casework.milestone
                                where authority = :authority and event = 'RequestReceived' group by journey) r
                            left join lateral (select min(day) as planned from casework.milestone m
                                where m.authority = :authority and m.journey = r.journey and m.event = 'FinalPlanIssued'
                                    and m.day >= r.asked) p on true
                            where r.asked between :from and :to group by 1
                            """)
                    .param("authority", authority)
                    .param("from", from)
                    .param("to", to)
                    .query(row -> {
                        long count = row.getLong("requests");
                        requests[0] += count;
                        int days = row.getInt("days");
                        if (!row.wasNull()) {
                            for (int i = 0; i < planned.length; i++) {
                                planned[i] += days <= weeks.get(i) * WEEK ? count : 0;
                            }
                        }
                    });
            List<Long> list = new ArrayList<>();
            for (long one : planned) {
                list.add(one);
            }
            return new Cohort(requests[0], list);
        });
    }
}
