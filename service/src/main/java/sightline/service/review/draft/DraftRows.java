package sightline.service.review.draft;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;

/** Rows of drafts as values. */
final class DraftRows {

    /** Everything of a comment; its reader and its paragraph stand beside it. */
    static final String COMMENTS = """
            select c.id, r.name, c.paragraph, p.words as about, c.words, c.answer, c.why, c.answered, c.version
            from review.draft_comment c
            join review.draft_reader r on (r.authority, r.review, r.draft, r.id)
                = (c.authority, c.review, c.draft, c.draft_reader)
            join review.draft_paragraph p on (p.authority, p.review, p.draft, p.name)
                = (c.authority, c.review, c.draft, c.paragraph)
            """;

    private DraftRows() {}

    static SharedDraft draft(ResultSet row) throws SQLException {
        return new SharedDraft(
                row.getLong("review"),
                row.getLong("id"),
                row.getString("title"),
                row.getString("note"),
                new SharedDraft.Days(
                        row.getObject("shared", LocalDate.class), row.getObject("closes", LocalDate.class)));
    }

    static DraftReader reader(ResultSet row) throws SQLException {
        return new DraftReader(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("by_link"),
                Optional.ofNullable(row.getTimestamp("opened")).map(Timestamp::toInstant),
                row.getBoolean("ended"));
    }

    static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getString("name"),
                new DraftParagraph(row.getString("paragraph"), row.getString("about")),
                row.getString("words"),
                answer(row),
                row.getLong("version"));
    }

    private static Optional<Comment.Answer> answer(ResultSet row) throws SQLException {
        Date day = row.getDate("answered");
        return day == null
                ? Optional.empty()
                : Optional.of(new Comment.Answer(
                        Comment.Outcome.valueOf(row.getString("answer")), row.getString("why"), day.toLocalDate()));
    }
}
