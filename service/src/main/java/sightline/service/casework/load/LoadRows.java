package sightline.service.casework.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.event.Event;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.service.casework.journal.Basis;
import sightline.service.casework.journal.Person;
import sightline.service.database.Columns;

/** Rows written many at a time; each event also goes into a digest, which the record keeps for the whole load. */
final class LoadRows {

    private final JdbcClient database;
    private final String authority;
    private final OffsetDateTime at;
    private final MessageDigest digest;

    LoadRows(JdbcClient database, String authority, OffsetDateTime at) {
        this.database = database;
        this.authority = authority;
        this.at = at;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Row(int number, Happened event) {

        String line() {
            return "%s,%d,%s,%s,%s\n"
                    .formatted(
                            event.journey().journey(),
                            number,
                            event.what().written(),
                            event.day(),
                            event.detail().written());
        }
    }

    List<String> journeys() {
        return database.sql("select journey from casework.standing where authority = ?")
                .param(authority)
                .query((row, n) -> row.getString(1))
                .list();
    }

    void addPersons(List<Person> persons) {
        database.sql("""
                        insert into casework.person (authority, person, forename, surname, born)
                        select :authority, person, forename, surname, born::date
                        from unnest(:person, :forename, :surname, :born) as new (person, forename, surname, born)
                        on conflict do nothing
                        """)
                .param("authority", authority)
                .param("person", Columns.texts(persons, Person::person))
                .param("forename", Columns.texts(persons, Person::forename))
                .param("surname", Columns.texts(persons, Person::surname))
                .param("born", Columns.texts(persons, Person::born))
                .update();
    }

    int addEvents(List<Journey> journeys) {
        List<Row> rows = new ArrayList<>();
        for (Journey journey : journeys) {
            for (int i = 0; i < journey.events().size(); i++) {
                rows.add(new Row(i + 1, journey.events().get(i).at()));
            }
        }
        return add(rows);
    }

    int addMore(List<CarriedOn> journeys) {
        List<Row> rows = new ArrayList<>();
        for (CarriedOn journey : journeys) {
            int number = journey.written().events().size();
            for (Event event : journey.more()) {
                rows.add(new Row(++number, event.at()));
            }
        }
        return add(rows);
    }

    private int add(List<Row> rows) {
        rows.forEach(row -> digest.update(row.line().getBytes(StandardCharsets.UTF_8)));
        return database.sql("""
                        insert into casework.event
                            (authority, journey, number, person, name, day, recorded, detail, at)
                        select :authority, journey, number::int, person, name, day::date, recorded::date, detail, :at
                        from unnest(:journey, :number, :person, :name, :day, :recorded, :detail)
                            as new (journey, number, person, name, day, recorded, detail)
                        """)
                .param("authority", authority)
                .param("at", at)
                .param(
                        "journey",
                        Columns.texts(rows, row -> row.event().journey().journey()))
                .param("number", Columns.texts(rows, Row::number))
                .param(
                        "person",
                        Columns.texts(rows, row -> row.event().journey().person()))
                .param("name", Columns.texts(rows, row -> row.event().what().written()))
                .param("day", Columns.texts(rows, row -> row.event().day()))
                .param("recorded", Columns.texts(rows, row -> row.event().recorded()))
                .param("detail", Columns.texts(rows, row -> row.event().detail().written()))
                .update();
    }

    void keepBasis(Basis basis) {
        database.sql("""
                        insert into casework.derivation (authority, law, calendar) values (?, ?, ?)
                        on conflict do nothing
                        """).params(authority, basis.law(), basis.calendar()).update();
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
