package sightline.service.improvement.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Rows of the improvement schema as values. */
final class BookRows {

    private BookRows() {}

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("authority"),
                row.getLong("id"),
                OriginKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                Cells.day(row, "day"),
                Cells.number(row, "review"),
                Cells.number(row, "paper"),
                row.getString("link"),
                row.getBoolean("shown"),
                Cells.someDay(row, "answered"),
                row.getLong("version"));
    }

    static Recommendation recommendation(ResultSet row, List<Recommendation.Part> parts) throws SQLException {
        return new Recommendation(
                row.getLong("id"),
                row.getLong("origin"),
                row.getInt("position"),
                row.getString("reference"),
                row.getString("words"),
                parts,
                new Recommendation.Aim(
                        Addressee.valueOf(row.getString("addressee_kind")),
                        row.getString("addressee"),
                        Cells.someDay(row, "due"),
                        row.getString("due_words"),
                        row.getString("indicator"),
                        row.getString("measure")),
                Cells.number(row, "reviewed"));
    }

    static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getLong("origin"),
                Duty.Clock.valueOf(row.getString("clock")),
                Cells.day(row, "received"),
                Cells.day(row, "notice"),
                row.getBoolean("published"),
                Cells.someDay(row, "answered"),
                row.getLong("version"));
    }

    static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("recommendation"),
                row.getString("letter"),
                row.getLong("version"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reasons"),
                Cells.post(row),
                Cells.someDay(row, "due"),
                row.getString("due_words"),
                row.getString("cost"),
                Cells.day(row, "day"));
    }

    static Action action(ResultSet row, List<Action.From> from, List<Action.Move> moves) throws SQLException {
        return new Action(
                row.getLong("id"),
                row.getString("words"),
                Cells.post(row),
                Cells.someDay(row, "begins"),
                Cells.someDay(row, "due"),
                Cells.number(row, "strategy"),
                Cells.number(row, "board"),
                Cells.number(row, "merged"),
                from,
                moves,
                row.getLong("version"));
    }

    static Action.Move move(ResultSet row) throws SQLException {
        return new Action.Move(Stage.valueOf(row.getString("stage")), Cells.day(row, "day"), row.getString("why"));
    }

    static Effect effect(ResultSet row) throws SQLException {
        return new Effect(
                Cells.day(row, "day"),
                row.getString("indicator"),
                row.getString("query"),
                row.getString("digest"),
                Cells.day(row, "since"),
                Effect.Seen.valueOf(row.getString("verdict")),
                row.getString("words"));
    }

    static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                row.getString("step").equals("CLOSED"),
                row.getString("committee"),
                Cells.day(row, "day"),
                row.getString("minute"),
                row.getBoolean("carried_out"),
                Closing.Effective.valueOf(row.getString("effective")),
                row.getString("evidence"));
    }
}
