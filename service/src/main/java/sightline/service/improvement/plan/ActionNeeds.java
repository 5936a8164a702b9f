package sightline.service.improvement.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.governance.Circles;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Which action needs which to be done first; never in a circle. */
@Component
public final class ActionNeeds {

    private final Chamber chamber;
    private final PlanBooks books;
    private final JdbcClient database;
    private final ActionNotes notes;

    ActionNeeds(Chamber chamber, PlanBooks books, JdbcClient database, ActionNotes notes) {
        this.chamber = chamber;
        this.books = books;
        this.database = database;
        this.notes = notes;
    }

    /**
     * Ties an action to one that it needs.
     *
     * @return whether that could be; not where the other needs this one already
     */
    public boolean tie(ReviewDesk desk, long action, long needs) {
        return chamber.at(desk, () -> {
            alone(desk);
            PlanBook book = books.read(desk);
            if (Circles.close(action, needs, id -> needs(book, id))) {
                return false;
            }
            int tied = database.sql("""
                            insert into improvement.action_needs (authority, action, needs) values (?, ?, ?)
                            on conflict do nothing
                            """).params(desk.authority(), action, needs).update();
            if (tied > 0) {
                notes.note(desk, action, "needs-added");
            }
            return true;
        });
    }

    private static List<Long> needs(PlanBook book, long action) {
        return book.find(action).map(Planned::needs).orElse(List.of());
    }

    /** Unties an action from one that it needed, under whatever number that one stood. */
    public void untie(ReviewDesk desk, long action, long needs) {
        chamber.at(desk, () -> {
            PlanBook book = books.read(desk);
            int untied = database
                    .sql("select needs from improvement.action_needs where authority = ? and action = ?")
                    .params(desk.authority(), action)
                    .query((row, n) -> row.getLong(1))
                    .list()
                    .stream()
                    .filter(tied -> book.now(tied) == needs)
                    .mapToInt(tied -> database.sql(
                                    "delete from improvement.action_needs where authority = ? and action = ? and needs = ?")
                            .params(desk.authority(), action, tied)
                            .update())
                    .sum();
            if (untied > 0) {
                notes.note(desk, action, "needs-dropped");
            }
            return untied;
        });
    }

    /** Two who tie actions at once wait for each other. */
    private void alone(ReviewDesk desk) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('improvement.needs:' || ?, 0))")
                .param(desk.authority())
                .query((row, n) -> true)
                .single();
    }
}
