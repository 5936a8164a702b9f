package sightline.service.improvement.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Reads who holds what: four statements, however much there is. */
@Component
public final class GovernanceBooks {

    private final Chamber chamber;
    private final Posts posts;
    private final JdbcClient database;

    GovernanceBooks(Chamber chamber, Posts posts, JdbcClient database) {
        this.chamber = chamber;
        this.posts = posts;
        this.database = database;
    }

    /** Everything of the desk's authority. */
    public Governance read(ReviewDesk desk) {
        return chamber.at(desk, () -> new Governance(boards(desk), strategies(desk), seats(desk)));
    }

    private List<Board> boards(ReviewDesk desk) {
        return database.sql("select * from improvement.board where authority = ? order by name, id")
                .param(desk.authority())
                .query((row, n) -> new Board(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("holds"),
                        number(row, "tells"),
                        row.getString("how_often"),
                        row.getLong("version")))
                .list();
    }

    private List<Strategy> strategies(ReviewDesk desk) {
        return database.sql("""
                        select s.*, p.name post_name from improvement.strategy s
                        left join improvement.post p on p.authority = s.authority and p.id = s.post
                        where s.authority = ? order by s.name, s.id
                        """)
                .param(desk.authority())
                .query((row, n) -> strategy(row))
                .list();
    }

    private static Strategy strategy(ResultSet row) throws SQLException {
        String owner = row.getString("post_name");
        return new Strategy(
                row.getLong("id"),
                row.getString("name"),
                Strategy.Kind.valueOf(row.getString("kind")),
                number(row, "above"),
                owner == null ? Optional.empty() : Optional.of(new Post(row.getLong("post"), owner)),
                number(row, "board"),
                row.getBoolean("of_area"),
                row.getLong("version"));
    }

    private List<Seat> seats(ReviewDesk desk) {
        Map<Long, List<Seat.Tenure>> tenures = new HashMap<>();
        database.sql("""
                        select * from improvement.post_holder where authority = ?
                        order by post, until desc nulls first, since desc, id desc
                        """).param(desk.authority()).query(row -> {
            tenures.computeIfAbsent(row.getLong("post"), post -> new ArrayList<>())
                    .add(new Seat.Tenure(
                            row.getObject("until") == null ? row.getString("person") : "",
                            row.getObject("until") == null ? row.getString("email") : "",
                            row.getObject("since", LocalDate.class),
                            Optional.ofNullable(row.getObject("until", LocalDate.class))));
        });
        return posts.all(desk).stream()
                .map(post -> new Seat(post, List.copyOf(tenures.getOrDefault(post.id(), List.of()))))
                .toList();
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
