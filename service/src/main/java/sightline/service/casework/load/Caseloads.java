package sightline.service.casework.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Assignments;

/** Shares the live journeys of the invented authority out among its officers, by the child's number. */
@Component
final class Caseloads {

    private final Gate gate;
    private final Assignments assignments;
    private final JdbcClient database;

    Caseloads(Gate gate, Assignments assignments, JdbcClient database) {
        this.gate = gate;
        this.assignments = assignments;
        this.database = database;
    }

    /** Shares them out; {@code staff} is told how many there are to share. */
    void share(String authority, IntFunction<List<Long>> staff, LocalDate since) {
        Desk desk = Desk.system(authority);
        gate.at(desk, () -> {
            List<String> live = database.sql("""
                            select journey from casework.standing
                            where authority = ? and state not in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF')
                            order by person, journey
                            """)
                    .param(authority)
                    .query((row, n) -> row.getString(1))
                    .list();
            List<Long> officers = staff.apply(live.size());
            for (int i = 0; i < officers.size(); i++) {
                int place = i;
                List<String> share = live.stream()
                        .filter(journey -> Math.floorMod(journey.hashCode(), officers.size()) == place)
                        .toList();
                assignments.put(desk, share, Optional.of(officers.get(i)), since);
            }
            return live.size();
        });
    }
}
