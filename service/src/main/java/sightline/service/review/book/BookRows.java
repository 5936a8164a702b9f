package sightline.service.review.book;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows of a review as values. */
final class BookRows {

    private BookRows() {}

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getString("name"),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("party"),
                number(row, "account"),
                day(row, "since"),
                someDay(row, "until"),
                row.getString("interest"),
                someDay(row, "declared"));
    }

    static Witness witness(ResultSet row) throws SQLException {
        return new Witness(
                row.getLong("id"),
                SourceKind.valueOf(row.getString("source")),
                row.getString("shown_as"),
                row.getString("organisation"),
                Witness.State.valueOf(row.getString("state")),
                consent(row.getString("consent")),
                someDay(row, "consented"));
    }

    /** A witness who was not asked yet has not answered either. */
    private static Consent consent(String written) {
        return written.equals("NOT_ASKED") ? Consent.ASKED : Consent.valueOf(written);
    }

    static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                Session.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                day(row, "day"),
                row.getString("place"),
                row.getBoolean("held"));
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                SourceKind.valueOf(row.getString("source")),
                row.getString("origin"),
                day(row, "day"),
                number(row, "witness"),
                number(row, "session"));
    }

    static Standing standing(ResultSet row) throws SQLException {
        int paragraph = row.getInt("paragraph");
        return new Standing(
                Classification.valueOf(row.getString("classification")),
                paragraph == 0 ? OptionalInt.empty() : OptionalInt.of(paragraph),
                Consent.valueOf(row.getString("consent")),
                row.getBoolean("withdrawn"));
    }

    static Recommendation.Aim aim(ResultSet row) throws SQLException {
        return new Recommendation.Aim(
                Recommendation.Addressee.valueOf(row.getString("addressee_kind")),
                row.getString("addressee"),
                someDay(row, "due"),
                row.getString("due_words"),
                row.getString("indicator"),
                row.getString("measure"),
                row.getString("cost"),
                row.getString("power"));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Optional<LocalDate> someDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
