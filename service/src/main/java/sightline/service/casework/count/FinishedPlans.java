package sightline.service.casework.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.event.Journey;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Cases;

/** New plans by the quarter of their first issue, against the twenty weeks of their first request, as statistics count. */
@Component
final class FinishedPlans {

    private static final String TWENTY_WEEKS = "A10";

    private final Gate gate;
    private final JdbcClient database;
    private final Cases cases;
    private final CaseLaw law;

    FinishedPlans(Gate gate, JdbcClient database, Cases cases, CaseLaw law) {
        this.gate = gate;
        this.database = database;
        this.cases = cases;
        this.law = law;
    }

    /**
     * New plans of a quarter.
     *
     * @param onTime issued within the twenty weeks
     * @param late issued after them
     */
    record Finished(long onTime, long late) {

        Finished and(Finished more) {
            return new Finished(onTime + more.onTime, late + more.late);
        }
    }

    private record Issued(String journey, LocalDate day) {}

    /** The plans of every quarter in which there were some. */
    Map<Quarter, Finished> between(String authority, LocalDate from, LocalDate to) {
        Desk desk = Desk.system(authority);
        return gate.at(desk, () -> {
            Map<Quarter, Finished> counts = new HashMap<>();
            List<Issued> unclocked = new ArrayList<>();
            database.sql("""
                            with issued as (
                                select journey, min(day) as day from casework.milestone
                                where authority = :authority and event = 'FinalPlanIssued' group by journey)
                            select i.journey, i.day, c.due from issued i
                            left join lateral (select due from casework.clock c
                                where c.authority = :authority and c.journey = i.journey and c.duty = 'A10'
                                    and c.trigger <= i.day
                                order by c.trigger, c.number limit 1) c on true
                            where i.day >= :from and i.day <= :to
                            """)
                    .param("authority", authority)
                    .param("from", from)
                    .param("to", to)
                    .query(row -> {
                        LocalDate day = row.getObject("day", LocalDate.class);
                        Optional<LocalDate> due =
                                Optional.ofNullable(row.getDate("due")).map(java.sql.Date::toLocalDate);
                        if (due.isPresent()) {
                            counts.merge(Quarter.of(day), finished(day, due.get()), Finished::and);
                        } else {
                            unclocked.add(new Issued(row.getString("journey"), day));
                        }
                    });
            unclocked.forEach(issued -> reckoned(desk, issued)
                    .ifPresent(plan -> counts.merge(Quarter.of(issued.day()), plan, Finished::and)));
            return counts;
        });
    }

    private static Finished finished(LocalDate day, LocalDate due) {
        return day.isAfter(due) ? new Finished(0, 1) : new Finished(1, 0);
    }

    /** Where a refusal or an agreement ended the clock, lists don't keep it; the law is asked. No request: no plan counted. */
    private Optional<Finished> reckoned(Desk desk, Issued issued) {
        return cases.read(desk, issued.journey())
                .map(CaseFile::journey)
                .flatMap(journey -> law.clocks(journey, last(journey)).stream()
                        .filter(clock -> clock.duty().id().equals(TWENTY_WEEKS))
                        .filter(clock -> !clock.trigger().isAfter(issued.day()))
                        .findFirst())
                .map(clock ->
                        clock.due().map(due -> finished(issued.day(), due)).orElse(new Finished(0, 1)));
    }

    private static LocalDate last(Journey journey) {
        return journey.events().getLast().date();
    }
}
