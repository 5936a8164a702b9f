package sightline.service.improvement.plan;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Steps of actions, and what shows that they were done. */
@Component
public final class ActionSteps {

    private final Chamber chamber;
    private final JdbcClient database;
    private final ActionNotes notes;
    private final Clock clock;

    ActionSteps(Chamber chamber, JdbcClient database, ActionNotes notes, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.notes = notes;
        this.clock = clock;
    }

    /** Adds a step after the others. */
    public void add(ReviewDesk desk, long action, String words, Optional<LocalDate> due) {
        chamber.at(desk, () -> {
            database.sql("select id from improvement.action where authority = ? and id = ? for update")
                    .params(desk.authority(), action)
                    .query(Long.class)
                    .single();
            database.sql("""
                            insert into improvement.action_step (authority, action, number, words, due)
                            select :authority, :action, coalesce(max(number), 0) + 1, :words, :due::date
                            from improvement.action_step where authority = :authority and action = :action
                            """)
                    .param("authority", desk.authority())
                    .param("action", action)
                    .param("words", words)
                    .param("due", due.map(Date::valueOf).orElse(null))
                    .update();
            notes.note(desk, action, "step-added");
            return action;
        });
    }

    /** Says when a step was done, or that it is open again. */
    public void mark(ReviewDesk desk, long action, int number, Optional<LocalDate> done) {
        write(
                desk,
                action,
                done.isPresent() ? "step-done" : "step-open",
                database.sql("""
                                update improvement.action_step set done = :done::date
                                where authority = :authority and action = :action and number = :number
                                """)
                        .param("done", done.map(Date::valueOf).orElse(null))
                        .param("authority", desk.authority())
                        .param("action", action)
                        .param("number", number));
    }

    /** Takes a step out. */
    public void drop(ReviewDesk desk, long action, int number) {
        write(
                desk,
                action,
                "step-dropped",
                database.sql("""
                                delete from improvement.action_step
                                where authority = :authority and action = :action and number = :number
                                """)
                        .param("authority", desk.authority())
                        .param("action", action)
                        .param("number", number));
    }

    /** Adds what shows that an action was done. */
    public void prove(ReviewDesk desk, long action, String words, LocalDate day) {
        write(
                desk,
                action,
                "proof-added",
                database.sql("""
                                insert into improvement.action_proof (authority, action, words, day, at, author)
                                values (:authority, :action, :words, :day, :at, :author)
                                """)
                        .param("authority", desk.authority())
                        .param("action", action)
                        .param("words", words)
                        .param("day", day)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("author", desk.account().orElse(null)));
    }

    private void write(ReviewDesk desk, long action, String what, JdbcClient.StatementSpec statement) {
        chamber.at(desk, () -> {
            int written = statement.update();
            if (written > 0) {
                notes.note(desk, action, what);
            }
            return written;
        });
    }
}
