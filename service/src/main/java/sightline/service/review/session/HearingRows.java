package sightline.service.review.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.review.book.SourceKind;

/** Reads the hearings of a session, in four statements. */
final class HearingRows {

    private final JdbcClient database;
    private final Object[] key;
    private final Map<Long, List<Span>> windows = new HashMap<>();
    private final Map<Long, Set<Integer>> lines = new HashMap<>();
    private final Map<Long, Set<Long>> apart = new HashMap<>();

    HearingRows(JdbcClient database, Sitting sitting) {
        this.database = database;
        this.key = new Object[] {
            sitting.inside().desk().authority(), sitting.inside().id(), sitting.id()
        };
    }

    /** In the order of their witnesses' numbers. */
    List<Hearing> read() {
        each(
                "select witness, from_time, until from review.hearing_window %s order by from_time",
                row -> windows.computeIfAbsent(row.getLong(1), w -> new ArrayList<>())
                        .add(new Span(row.getObject(2, LocalTime.class), row.getObject(3, LocalTime.class))));
        each(
                "select witness, line from review.hearing_line %s",
                row -> lines.computeIfAbsent(row.getLong(1), w -> new HashSet<>())
                        .add(row.getInt(2)));
        each(
                "select witness, other from review.kept_apart %s",
                row -> {
                    apart.computeIfAbsent(row.getLong(1), w -> new HashSet<>()).add(row.getLong(2));
                    apart.computeIfAbsent(row.getLong(2), w -> new HashSet<>()).add(row.getLong(1));
                });
        return database.sql("""
                        select h.*, w.source, w.name, w.shown_as, w.organisation
                        from review.hearing h join review.witness w
                            on w.authority = h.authority and w.review = h.review and w.id = h.witness
                        where h.authority = ? and h.review = ? and h.session = ? order by h.witness
                        """).params(key).query((row, n) -> hearing(row)).list();
    }

    /** What is done with a row. */
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, Taking taking) {
        database.sql(sql.formatted("where authority = ? and review = ? and session = ?"))
                .params(key)
                .query(row -> {
                    taking.take(row);
                });
    }

    private Hearing hearing(ResultSet row) throws SQLException {
        long witness = row.getLong("witness");
        return new Hearing(
                new Whom(
                        witness,
                        SourceKind.valueOf(row.getString("source")),
                        row.getString("name"),
                        row.getString("shown_as"),
                        row.getString("organisation")),
                new Wants(
                        row.getInt("minutes"),
                        row.getBoolean("hard"),
                        List.copyOf(windows.getOrDefault(witness, List.of())),
                        time(row, "arrives"),
                        Set.copyOf(lines.getOrDefault(witness, Set.of())),
                        Set.copyOf(apart.getOrDefault(witness, Set.of()))),
                seat(row),
                row.getBoolean("locked"),
                Came.valueOf(row.getString("came")),
                row.getLong("version"));
    }

    private static Optional<Seat> seat(ResultSet row) throws SQLException {
        int group = row.getInt("in_group");
        String room = row.getString("room");
        return time(row, "start").map(start -> new Seat(start, group, room));
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTime(column)).map(Time::toLocalTime);
    }
}
