package sightline.service.review.witness;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;

/** Witnesses as rows. */
final class WitnessRows {

    private WitnessRows() {}

    static WitnessFile file(ResultSet row) throws SQLException {
        return new WitnessFile(
                row.getLong("id"),
                new NewWitness(
                        new Named(
                                SourceKind.valueOf(row.getString("source")),
                                row.getString("name"),
                                row.getString("shown_as"),
                                row.getString("organisation"),
                                row.getString("post"),
                                row.getString("email")),
                        new Needs(
                                row.getString("needs"),
                                row.getString("interpreter"),
                                row.getBoolean("remote"),
                                row.getString("times")),
                        new Calling(
                                Calling.How.valueOf(row.getString("called")),
                                Witness.State.valueOf(row.getString("state")),
                                day(row, "asked")),
                        new Agreed(Agreed.Terms.valueOf(row.getString("consent")), day(row, "consented"))),
                row.getLong("version"));
    }

    static Map<String, @Nullable Object> values(NewWitness known) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("source", known.named().source().name());
        values.put("name", known.named().name());
        values.put("shown", known.named().shownAs());
        values.put("organisation", known.named().organisation());
        values.put("post", known.named().post());
        values.put("email", known.named().email());
        values.put("needs", known.needs().support());
        values.put("interpreter", known.needs().interpreter());
        values.put("remote", known.needs().remote());
        values.put("times", known.needs().times());
        values.put("called", known.calling().how().name());
        values.put("state", known.calling().state().name());
        values.put("asked", known.calling().asked().orElse(null));
        values.put("consent", known.agreed().terms().name());
        values.put("consented", known.agreed().day().orElse(null));
        return values;
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
