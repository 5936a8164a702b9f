package sightline.service.improvement.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Stage;

/** Reads what belongs to actions, a statement a table. */
@Component
final class PlanRows {

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    Map<Long, List<Planned.Step>> steps(String authority) {
        return by(
                "select * from improvement.action_step where authority = ? order by number",
                authority,
                (row, n) -> new Planned.Step(
                        row.getInt("number"), row.getString("words"), day(row, "due"), day(row, "done")));
    }

    Map<Long, List<Long>> needs(String authority) {
        return by(
                "select * from improvement.action_needs where authority = ? order by needs",
                authority,
                (row, n) -> row.getLong("needs"));
    }

    Map<Long, List<Planned.Proof>> proofs(String authority) {
        return by(
                "select * from improvement.action_proof where authority = ? order by day, id",
                authority,
                (row, n) -> new Planned.Proof(row.getString("words"), row.getObject("day", LocalDate.class)));
    }

    Map<Long, List<Update>> updates(String authority) {
        return by(
                "select * from improvement.ask where authority = ? order by day, id",
                authority,
                (row, n) -> update(row));
    }

    private static Update update(ResultSet row) throws SQLException {
        String claims = row.getString("claims");
        return new Update(
                row.getLong("id"),
                new Update.Days(
                        row.getObject("day", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        day(row, "reminded"),
                        day(row, "answered")),
                row.getString("sent_to"),
                Update.Went.valueOf(row.getString("went")),
                new Update.Said(
                        row.getString("words"),
                        claims.isEmpty() ? Optional.empty() : Optional.of(Stage.valueOf(claims)),
                        row.getString("proof")),
                new Update.Verdict(
                        row.getString("decision").equals("ACCEPTED"), row.getString("why"), day(row, "decided")));
    }

    private <T> Map<Long, List<T>> by(String sql, String authority, RowMapper<T> mapper) {
        Map<Long, List<T>> rows = new HashMap<>();
        database.sql(sql)
                .param(authority)
                .query((row, n) -> rows.computeIfAbsent(row.getLong("action"), id -> new ArrayList<>())
                        .add(mapper.mapRow(row, n)))
                .list();
        return rows;
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
