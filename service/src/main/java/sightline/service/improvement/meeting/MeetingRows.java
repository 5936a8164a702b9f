package sightline.service.improvement.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of an authority's meetings as values, in three statements. */
final class MeetingRows {

    private final JdbcClient database;
    private final String authority;

    MeetingRows(JdbcClient database, String authority) {
        this.database = database;
        this.authority = authority;
    }

    private record Place(long meeting, int item) {}

    List<Meeting> all() {
        Map<Place, List<Meeting.ToDo>> actions = actions();
        Map<Long, List<Meeting.Item>> items = items(actions);
        return database.sql("select * from improvement.meeting where authority = ? order by day desc, id desc")
                .param(authority)
                .query((row, n) -> new Meeting(
                        row.getLong("id"),
                        row.getString("committee"),
                        row.getDate("day").toLocalDate(),
                        items.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Meeting.Item>> items(Map<Place, List<Meeting.ToDo>> actions) {
        Map<Long, List<Meeting.Item>> items = new HashMap<>();
        database.sql("select * from improvement.meeting_item where authority = ? order by number")
                .param(authority)
                .query(row -> {
                    long meeting = row.getLong("meeting");
                    long origin = row.getLong("origin");
                    Optional<Long> paper = row.wasNull() ? Optional.empty() : Optional.of(origin);
                    int number = row.getInt("number");
                    items.computeIfAbsent(meeting, id -> new ArrayList<>())
                            .add(new Meeting.Item(
                                    number,
                                    row.getString("title"),
                                    paper,
                                    row.getString("questions"),
                                    row.getString("decided"),
                                    actions.getOrDefault(new Place(meeting, number), List.of()),
                                    row.getLong("version")));
                });
        return items;
    }

    private Map<Place, List<Meeting.ToDo>> actions() {
        Map<Place, List<Meeting.ToDo>> actions = new HashMap<>();
        database.sql("""
                        select a.*, coalesce(p.name, '') as post_name from improvement.minute_action a
                        left join improvement.post p on p.authority = a.authority and p.id = a.post
                        where a.authority = ? order by a.id
                        """).param(authority).query(row -> {
            actions.computeIfAbsent(new Place(row.getLong("meeting"), row.getInt("item")), place -> new ArrayList<>())
                    .add(new Meeting.ToDo(
                            row.getLong("id"),
                            row.getString("words"),
                            row.getString("post_name"),
                            day(row, "due"),
                            day(row, "done")));
        });
        return actions;
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
