package sightline.service.casework.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** What was brought in, extract by extract. */
@Component
final class Imports {

    private static final int SHOWN = 12;

    private static final String ROWS = """
            select i.*, p.name as by from casework.extract_import i left join person p on p.id = i.author
            where i.authority = ?
            """;

    private final Gate gate;
    private final JdbcClient database;

    Imports(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** The last ones, the latest first. */
    List<Imported> latest(Desk desk) {
        return gate.at(
                desk,
                () -> database.sql(ROWS + " order by i.id desc limit ?")
                        .params(desk.authority(), SHOWN)
                        .query((row, n) -> imported(row))
                        .list());
    }

    Optional<Imported> find(Desk desk, long id) {
        return gate.at(
                desk,
                () -> database.sql(ROWS + " and i.id = ?")
                        .params(desk.authority(), id)
                        .query((row, n) -> imported(row))
                        .optional());
    }

    /** Writes one down; inside the gate. */
    long add(Desk desk, Imported done, String digest) {
        return database.sql("""
                        insert into casework.extract_import (authority, file, sha256, mapping, version, rows, journeys,
                            events, there, misread, day, author)
                        values (:authority, :file, :sha256, :mapping, :version, :rows, :journeys, :events, :there,
                            :misread, :day, :author)
                        returning id
                        """)
                .param("authority", desk.authority())
                .param("file", done.file())
                .param("sha256", digest)
                .param("mapping", done.mapping())
                .param("version", done.version())
                .param("rows", done.count().rows())
                .param("journeys", done.count().journeys())
                .param("events", done.count().events())
                .param("there", done.count().there())
                .param("misread", done.count().misread())
                .param("day", done.day())
                .param("author", desk.account().orElse(null))
                .query(Long.class)
                .single();
    }

    private static Imported imported(ResultSet row) throws SQLException {
        return new Imported(
                row.getLong("id"),
                row.getString("file"),
                row.getString("mapping"),
                row.getInt("version"),
                new Imported.Count(
                        row.getInt("rows"),
                        row.getInt("journeys"),
                        row.getLong("events"),
                        row.getInt("there"),
                        row.getInt("misread")),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("by")));
    }
}
