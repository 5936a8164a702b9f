package sightline.service.casework.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** How a row becomes a person; the columns are person, forename, surname and born. */
public final class PersonRow {

    private PersonRow() {}

    /** The person; empty where an outer join found none. */
    public static Optional<Person> of(ResultSet row) throws SQLException {
        String forename = row.getString("forename");
        return forename == null
                ? Optional.empty()
                : Optional.of(new Person(
                        row.getString("person"),
                        forename,
                        row.getString("surname"),
                        row.getObject("born", LocalDate.class)));
    }
}
