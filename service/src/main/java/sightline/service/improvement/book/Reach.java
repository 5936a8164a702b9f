package sightline.service.improvement.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far somebody sees: their authority's, or what is public of all. What the rows of a table say besides, the database's
 * own policies decide.
 *
 * @param database where it stands
 * @param authority whose; empty for everybody's public record
 */
record Reach(JdbcClient database, Optional<String> authority) {

    /** Rows of a table in an order. */
    <T> List<T> rows(String select, String order, RowMapper<T> mapper) {
        return database.sql(select + " where (:authority::text is null or x.authority = :authority) " + order)
                .param("authority", authority.orElse(null))
                .query(mapper)
                .list();
    }

    /** Rows of a table by a number that each of them has. */
    <T> Map<Long, List<T>> by(String column, String select, String order, RowMapper<T> mapper) {
        Map<Long, List<T>> rows = new HashMap<>();
        rows(select, order, (row, n) -> {
            rows.computeIfAbsent(row.getLong(column), id -> new ArrayList<>()).add(mapper.mapRow(row, n));
            return true;
        });
        return rows;
    }
}
