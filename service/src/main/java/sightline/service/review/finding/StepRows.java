package sightline.service.review.finding;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import sightline.service.review.desk.Inside;

/** What the rows of findings, conclusions and recommendations of one review have in common. */
final class StepRows {

    private final JdbcClient database;
    private final Inside inside;
    private final Step step;

    StepRows(JdbcClient database, Inside inside, Step step) {
        this.database = database;
        this.inside = inside;
        this.step = step;
    }

    /** The version of a row that counts. */
    Optional<Long> version(long id) {
        return database.sql(
                        "select version from review.%s where authority = ? and review = ? and id = ? and not withdrawn"
                                .formatted(step.table()))
                .params(inside.desk().authority(), inside.id(), id)
                .query(Long.class)
                .optional();
    }

    /** Takes the row for a change by somebody who saw this version of it; whoever comes second is told. */
    Kept take(long id, long seen) {
        int taken = database.sql("""
                        update review.%s set version = version + 1
                        where authority = ? and review = ? and id = ? and version = ? and not withdrawn
                        """.formatted(step.table()))
                .params(inside.desk().authority(), inside.id(), id, seen)
                .update();
        return taken == 1
                ? new Kept.Saved()
                : version(id).<Kept>map(now -> new Kept.Overtaken()).orElseGet(Kept.Gone::new);
    }

    /** Whether a theme is one of this review's. */
    boolean hasTheme(long theme) {
        return database.sql("""
                        select count(*) from review.theme
                        where authority = ? and review = ? and id = ? and state = 'ACCEPTED'
                        """)
                        .params(inside.desk().authority(), inside.id(), theme)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Ties a row to rows of another table in place of those it was tied to; numbers that are not there tie nothing. */
    void tie(long id, Tie tie, Collection<? extends Number> others) {
        database.sql("delete from review.%s where authority = ? and review = ? and %s = ?"
                        .formatted(tie.table(), step.table()))
                .params(inside.desk().authority(), inside.id(), id)
                .update();
        database.sql("""
                        insert into review.%s (authority, review, %s, %s)
                        select authority, review, :id, %s from review.%s
                        where authority = :authority and review = :review and %s = any(:others)
                        """.formatted(tie.table(), step.table(), tie.to(), tie.key(), tie.to(), tie.key()))
                .param("id", id)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("others", numbers(others))
                .update();
    }

    /**
     * A table of ties.
     *
     * @param table its name
     * @param to the table, and the column, that it ties to
     * @param key the number of that table's rows
     */
    record Tie(String table, String to, String key) {}

    static SqlArrayValue numbers(Collection<? extends Number> numbers) {
        return new SqlArrayValue(
                "bigint", numbers.stream().map(Number::longValue).toArray());
    }
}
