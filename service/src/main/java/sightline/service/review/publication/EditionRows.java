package sightline.service.review.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of editions as values. */
final class EditionRows {

    static final String SELECT = """
            select p.number, e.edition, e.title, e.council, e.committee, e.day, e.why, e.digest, e.asked
            from review.edition e join review.publication p on (p.authority, p.review) = (e.authority, e.review)
            """;

    private EditionRows() {}

    static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getLong("number"),
                row.getInt("edition"),
                new Edition.Name(row.getString("title"), row.getString("council"), row.getString("committee")),
                row.getObject("day", LocalDate.class),
                row.getString("why"),
                row.getString("digest"),
                row.getInt("asked"));
    }
}
