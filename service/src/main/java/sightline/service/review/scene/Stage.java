package sightline.service.review.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an invented review is built: its number, the day it is built on, and which key stands for which row. */
final class Stage {

    private final JdbcClient database;
    private final String authority;
    private final long review;
    private final LocalDate today;
    private final Map<String, Long> keys = new HashMap<>();

    Stage(JdbcClient database, String authority, long review, LocalDate today) {
        this.database = database;
        this.authority = authority;
        this.review = review;
        this.today = today;
    }

    /** The number of the review. */
    long review() {
        return review;
    }

    /** The day on which it is built. */
    LocalDate today() {
        return today;
    }

    /** The day so many days ago. */
    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** Remembers under which number a row is kept. */
    void remember(String key, long id) {
        keys.put(key, id);
    }

    /** Whether a row is remembered. */
    boolean knows(String key) {
        return keys.containsKey(key);
    }

    /** The number of a row. */
    long id(String key) {
        return Objects.requireNonNull(keys.get(key), key);
    }

    /** Puts a row into a table of this review and gives its number. */
    long add(String table, Map<String, Object> values) {
        return insert(table, values, "id");
    }

    /** Ties two rows of this review together. */
    void tie(String table, Map<String, Object> values) {
        insert(table, values, "review");
    }

    private long insert(String table, Map<String, Object> values, String back) {
        List<String> columns = values.keySet().stream().sorted().toList();
        String sql = "insert into review.%s (authority, review, %s) values (:authority, :review, :%s) returning %s"
                .formatted(table, String.join(", ", columns), String.join(", :", columns), back);
        JdbcClient.StatementSpec statement =
                database.sql(sql).param("authority", authority).param("review", review);
        for (String column : columns) {
            statement = statement.param(column, values.get(column));
        }
        return statement.query(Long.class).single();
    }
}
