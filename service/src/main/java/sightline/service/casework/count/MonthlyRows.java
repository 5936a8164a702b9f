package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Counts by month, as Sightline's own desk in an authority; nothing of them is hidden yet. */
@Component
final class MonthlyRows {

    private static final String MET = """
            select date_trunc('month', c.met)::date as month, count(*) filter (where c.met <= c.due) as part, count(*) as whole
            from casework.clock c
            where c.authority = :authority and c.duty = '%s' and c.met is not null and c.due is not null %s group by 1
            """;

    private static final String ENDED = """
            select date_trunc('month', day)::date as month,
                count(*) filter (where event in ('FinalPlanIssued', 'DecidedNotToIssue')) as part,
                count(*) filter (where event = 'DecidedToAssess') as whole
            from casework.milestone m
            where m.authority = :authority and event in ('DecidedNotToIssue', 'DecidedToAssess', 'FinalPlanIssued')
            group by 1
            """;

    private final Gate gate;
    private final JdbcClient database;

    MonthlyRows(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /**
     * A part and what it is of.
     *
     * @param part of them
     * @param of all
     */
    record Count(long part, long of) {

        static final Count NONE = new Count(0, 0);
    }

    Map<YearMonth, Count> of(String authority, MonthlyKind kind) {
        return read(
                authority,
                switch (kind) {
                    // Regulation 13(2) of the SEND Regulations 2014: twenty weeks from the request.
                    case ON_TIME -> MET.formatted("A10", "");
                    // Regulation 5(1): six weeks from the request.
                    case DECIDED -> MET.formatted("A4", "");
                    // Regulation 8(1): six weeks from asking.
                    case ADVICE -> MET.formatted("A6", "and c.subject = 'psychological'");
                    case THROUGHPUT -> ENDED;
                });
    }

    private Map<YearMonth, Count> read(String authority, String sql) {
        return gate.at(Desk.system(authority), () -> {
            Map<YearMonth, Count> counts = new HashMap<>();
            database.sql(sql).param("authority", authority).query(row -> {
                counts.put(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Count(row.getLong("part"), row.getLong("whole")));
            });
            return counts;
        });
    }
}
