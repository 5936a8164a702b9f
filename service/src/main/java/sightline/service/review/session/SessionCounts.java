package sightline.service.review.session;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;

/** How far a session has come, in numbers. */
@Component
public final class SessionCounts {

    private final Chamber chamber;
    private final JdbcClient database;

    SessionCounts(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /**
     * The numbers of a session.
     *
     * @param called how many are to be heard
     * @param placed how many of them have a place in the day
     * @param came how many of them came
     * @param notes how many notes were taken
     * @param open how many follow-ups are still waited for
     * @param overdue how many of those should have come
     */
    public record Counts(int called, int placed, int came, int notes, int open, int overdue) {}

    /** Counts on a day. */
    public Counts of(Sitting sitting, LocalDate today) {
        return chamber.at(
                sitting.inside().desk(),
                () -> database.sql("""
                        select
                            (select count(*) from review.hearing h where %1$s) called,
                            (select count(*) from review.hearing h where %1$s and h.start is not null) placed,
                            (select count(*) from review.hearing h where %1$s and h.came in ('CAME', 'REMOTE')) came,
                            (select count(*) from review.note h where %1$s) notes,
                            (select count(*) from review.follow_up h where %1$s and h.got is null) open,
                            (select count(*) from review.follow_up h where %1$s and h.got is null and h.due < :today) overdue
                        """.formatted(
                                        "h.authority = :authority and h.review = :review and h.session = :session"))
                        .param("authority", sitting.inside().desk().authority())
                        .param("review", sitting.inside().id())
                        .param("session", sitting.id())
                        .param("today", today)
                        .query((row, n) -> new Counts(
                                row.getInt("called"),
                                row.getInt("placed"),
                                row.getInt("came"),
                                row.getInt("notes"),
                                row.getInt("open"),
                                row.getInt("overdue")))
                        .single());
    }
}
