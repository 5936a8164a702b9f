package sightline.service.casework.day;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;

/** Whose families wait for an answer; what is written down about contacts says so. */
@Component
final class FamiliesWaiting {

    private final JdbcClient database;

    FamiliesWaiting(JdbcClient database) {
        this.database = database;
    }

    /**
     * A family that waits.
     *
     * @param journey whose
     * @param messages how many messages have no answer yet
     * @param since when the oldest of them came
     */
    record Waiting(String journey, int messages, Instant since) {}

    /** The families who wait, of the journeys of somebody's, the longest first; asked inside the gate, in one query. */
    List<Waiting> of(Desk desk, Whose whose) {
        return database.sql("""
                        select c.journey, count(*) as messages, min(c.received) as since
                        from casework.contact c
                        where c.authority = :authority and c.answered is null and (c.journey in (
                            select s.journey from casework.standing s where s.authority = :authority and %s)) is true
                        group by c.journey order by since, c.journey
                        """.formatted(whose.condition("s")))
                .param("authority", desk.authority())
                .param("officer", whose.number())
                .query((row, n) -> new Waiting(
                        row.getString("journey"),
                        row.getInt("messages"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
