package sightline.service.improvement.answer;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Verdict;

/** Rows of answers with what the book does not tell: who answered, as what. */
final class VersionRows {

    private VersionRows() {}

    static AnswerVersion version(ResultSet row) throws SQLException {
        long post = row.getLong("post");
        Optional<Post> owner =
                row.wasNull() ? Optional.empty() : Optional.of(new Post(post, row.getString("post_name")));
        Answer answer = new Answer(
                row.getLong("recommendation"),
                row.getString("letter"),
                row.getLong("version"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reasons"),
                owner,
                Optional.ofNullable(row.getDate("due")).map(Date::toLocalDate),
                row.getString("due_words"),
                row.getString("cost"),
                row.getDate("day").toLocalDate());
        return new AnswerVersion(
                answer, row.getString("answered_as"), row.getTimestamp("at").toInstant());
    }
}
