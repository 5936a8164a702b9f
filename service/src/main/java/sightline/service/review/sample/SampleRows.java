package sightline.service.review.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Rows of samples as values. */
final class SampleRows {

    private SampleRows() {}

    static Sample sample(ResultSet row, List<Frame.LeftOut> leftOut, List<SamplePlan> plans) throws SQLException {
        long evidence = row.getLong("evidence");
        return new Sample(
                row.getLong("id"),
                new Ask.Wish(
                        FrameKind.valueOf(row.getString("frame")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        leftOut.stream().map(Frame.LeftOut::ground).collect(Collectors.toSet()),
                        row.getInt("size"),
                        row.getString("seed"),
                        row.getInt("markers")),
                row.getObject("asked", LocalDate.class),
                new Frame(List.of(texts(row, "keys")), leftOut),
                plans,
                evidence == 0 ? Optional.empty() : Optional.of(evidence));
    }

    static Frame.LeftOut leftOut(ResultSet row) throws SQLException {
        int plans = row.getInt("plans");
        return new Frame.LeftOut(
                Ground.valueOf(row.getString("ground")), row.wasNull() ? OptionalInt.empty() : OptionalInt.of(plans));
    }

    static SamplePlan plan(ResultSet row) throws SQLException {
        return new SamplePlan(
                row.getInt("place"),
                Optional.ofNullable(row.getString("ground")).flatMap(Ground::of),
                row.getString("words"),
                row.getString("state").equals("RELEASED") ? List.of(texts(row, "sections")) : List.of(),
                row.getObject("day", LocalDate.class));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
