package sightline.service.casework.sen2.bring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.database.Columns;

/** What came of returns that were brought in; inside the gate. */
@Component
final class BroughtRows {

    private static final int LONGEST = 1_000;

    private final JdbcClient database;

    BroughtRows(JdbcClient database) {
        this.database = database;
    }

    private record Row(int number, Difference difference) {}

    void add(Desk desk, long upload, ReturnBringing.Done done, LocalDate day) {
        Counts counts = done.plan().counts();
        database.sql("""
                        insert into casework.sen2_brought (authority, upload, newcomers, known, left_out, journeys, carried_on,
                            as_they_are, events, there, guessed, later, facts, day, author)
                        values (:authority, :upload, :newcomers, :known, :leftOut, :journeys, :carriedOn, :asTheyAre, :events,
                            :there, :guessed, :later, :facts, :day, :author)
                        """)
                .param("authority", desk.authority())
                .param("upload", upload)
                .param("newcomers", counts.newcomers())
                .param("known", counts.known())
                .param("leftOut", counts.leftOut())
                .param("journeys", counts.journeys().fresh())
                .param("carriedOn", counts.journeys().carriedOn())
                .param("asTheyAre", counts.journeys().asTheyAre())
                .param("events", counts.events().fresh())
                .param("there", counts.events().there())
                .param("guessed", counts.events().guessed())
                .param("later", counts.events().later())
                .param("facts", done.facts())
                .param("day", day)
                .param("author", desk.account().orElse(null))
                .update();
        addDifferences(desk, upload, done.plan().differences());
    }

    private void addDifferences(Desk desk, long upload, List<Difference> differences) {
        List<Row> rows = IntStream.range(0, differences.size())
                .mapToObj(at -> new Row(at + 1, differences.get(at)))
                .toList();
        database.sql("""
                        insert into casework.sen2_difference (authority, upload, number, place, person, journey,
                            case_says, return_says)
                        select :authority, :upload, number::int, place::int, person, journey, case_says, return_says
                        from unnest(:number, :place, :person, :journey, :caseSays, :returnSays)
                            as new (number, place, person, journey, case_says, return_says)
                        """)
                .param("authority", desk.authority())
                .param("upload", upload)
                .param("number", Columns.texts(rows, Row::number))
                .param("place", Columns.texts(rows, row -> row.difference().place()))
                .param("person", Columns.texts(rows, row -> row.difference().person()))
                .param("journey", Columns.texts(rows, row -> row.difference().journey()))
                .param(
                        "caseSays",
                        Columns.texts(rows, row -> fitting(row.difference().caseSays())))
                .param(
                        "returnSays",
                        Columns.texts(rows, row -> fitting(row.difference().returnSays())))
                .update();
    }

    private static String fitting(String words) {
        String clean = words.replace('\0', ' ');
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    Optional<Brought> find(Desk desk, long upload) {
        return database.sql("""
                        select b.*, p.name as by,
                            (select count(*) from casework.sen2_difference d
                                where d.authority = b.authority and d.upload = b.upload) as differences
                        from casework.sen2_brought b left join person p on p.id = b.author
                        where b.authority = ? and b.upload = ?
                        """)
                .params(desk.authority(), upload)
                .query((row, n) -> brought(row))
                .optional();
    }

    List<Difference> differences(Desk desk, long upload) {
        return database.sql("""
                        select place, person, journey, case_says, return_says from casework.sen2_difference
                        where authority = ? and upload = ? order by number
                        """)
                .params(desk.authority(), upload)
                .query((row, n) -> new Difference(
                        row.getInt("place"),
                        row.getString("person"),
                        row.getString("journey"),
                        row.getString("case_says"),
                        row.getString("return_says")))
                .list();
    }

    private static Brought brought(ResultSet row) throws SQLException {
        return new Brought(
                new Counts(
                        row.getInt("newcomers"),
                        row.getInt("known"),
                        row.getInt("left_out"),
                        new Counts.Journeys(
                                row.getInt("journeys"), row.getInt("carried_on"), row.getInt("as_they_are")),
                        new Counts.Events(
                                row.getLong("events"),
                                row.getLong("there"),
                                row.getLong("guessed"),
                                row.getLong("later"))),
                row.getInt("facts"),
                row.getInt("differences"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("by")));
    }
}
