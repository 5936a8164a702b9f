package sightline.service.review.programme;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of topics and their scores as values. */
final class TopicRows {

    private TopicRows() {}

    private record Scored(long topic, Criterion criterion, Topic.Score score) {}

    static List<Topic> read(JdbcClient database, String authority) {
        Map<Long, Map<Criterion, Topic.Score>> scores = database
                .sql("select topic, criterion, score, note from review.topic_score where authority = ?")
                .param(authority)
                .query((row, n) -> new Scored(
                        row.getLong("topic"),
                        Criterion.valueOf(row.getString("criterion")),
                        new Topic.Score(row.getInt("score"), row.getString("note"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Scored::topic, Collectors.toMap(Scored::criterion, Scored::score)));
        return database
                .sql("select * from review.topic where authority = ? order by raised desc, id desc")
                .param(authority)
                .query((row, n) -> topic(row, scores.getOrDefault(row.getLong("id"), Map.of())))
                .list()
                .stream()
                .sorted(Comparator.comparing(Topic::total).reversed())
                .toList();
    }

    private static Topic topic(ResultSet row, Map<Criterion, Topic.Score> scores) throws SQLException {
        return new Topic(
                row.getLong("id"),
                matter(row),
                scores,
                new Topic.Decided(
                        Decision.valueOf(row.getString("decision")), day(row, "decided"), row.getString("reasons")),
                Optional.of(row.getLong("became")).filter(review -> review > 0),
                row.getLong("version"));
    }

    private static Topic.Matter matter(ResultSet row) throws SQLException {
        return new Topic.Matter(
                Origin.valueOf(row.getString("origin")),
                row.getString("title"),
                row.getString("about"),
                row.getString("brought"),
                row.getObject("raised", LocalDate.class),
                row.getString("committee"),
                day(row, "month").map(YearMonth::from),
                new Topic.Call(
                        row.getString("ward"),
                        row.getString("tried"),
                        row.getString("sought"),
                        row.getString("bodies")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
