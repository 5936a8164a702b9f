package sightline.service.improvement.book;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Cells of rows that may be empty. */
final class Cells {

    private Cells() {}

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    static Optional<LocalDate> someDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static Optional<Post> post(ResultSet row) throws SQLException {
        Optional<Long> id = number(row, "post");
        return id.isEmpty() ? Optional.empty() : Optional.of(new Post(id.get(), row.getString("post_name")));
    }
}
