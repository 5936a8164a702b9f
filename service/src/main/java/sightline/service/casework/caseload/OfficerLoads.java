package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.work.Colleague;

/** What each officer has, in one grouped statement. */
@Component
final class OfficerLoads {

    private final Gate gate;
    private final JdbcClient database;

    OfficerLoads(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** One line for each of the team that has cases, by name, and last what nobody has. */
    List<OfficerLoad> of(Desk desk, LocalDate today, List<Colleague> team) {
        Map<Long, String> names = new HashMap<>();
        team.forEach(colleague -> names.put(colleague.id(), colleague.name()));
        List<OfficerLoad> loads = gate.at(
                desk,
                () -> database.sql("""
                        with work as (
                            select journey, min(slack) as slack, bool_or(due < :today) as overdue
                            from casework.work(:today) where authority = :authority group by journey)
                        select s.officer, count(*) as cases,
                            count(*) filter (where s.state in ('REQUESTED', 'ASSESSING', 'DRAFTED')) as assessments,
                            count(*) filter (where s.state in ('PLAN_IN_FORCE', 'IN_REVIEW', 'BEING_AMENDED',
                                'BEING_REASSESSED', 'ENDING')) as plans,
                            count(*) filter (where w.overdue) as overdue,
                            count(*) filter (where not w.overdue and w.slack < 0) as behind
                        from casework.standing s left join work w on w.journey = s.journey
                        where s.authority = :authority and s.state not in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF')
                        group by s.officer
                        """)
                        .param("today", today)
                        .param("authority", desk.authority())
                        .query((row, n) -> {
                            long officer = row.getLong("officer");
                            return new OfficerLoad(
                                    officer == 0 ? Optional.empty() : Optional.of(officer),
                                    officer == 0 ? "Nobody yet" : names.getOrDefault(officer, "Somebody who has left"),
                                    row.getInt("cases"),
                                    row.getInt("assessments"),
                                    row.getInt("plans"),
                                    row.getInt("overdue"),
                                    row.getInt("behind"));
                        })
                        .list());
        List<OfficerLoad> sorted = new ArrayList<>(loads);
        sorted.sort(java.util.Comparator.comparing(
                        (OfficerLoad load) -> load.officer().isEmpty())
                .thenComparing(OfficerLoad::name));
        return sorted;
    }
}
