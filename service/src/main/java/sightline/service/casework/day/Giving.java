package sightline.service.casework.day;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Assignments;
import sightline.service.casework.journal.PersonRow;
import sightline.service.casework.work.Colleague;
import sightline.service.database.Columns;

/** Hands ticked cases over; what this desk does not see is left out. */
@Component
final class Giving {

    private final Gate gate;
    private final JdbcClient database;
    private final Assignments assignments;

    Giving(Gate gate, JdbcClient database, Assignments assignments) {
        this.gate = gate;
        this.database = database;
        this.assignments = assignments;
    }

    /** Those of the journeys that this desk sees, by name. */
    List<Named> named(Desk desk, List<String> journeys) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select s.journey, s.person, p.forename, p.surname, p.born
                        from casework.standing s
                        left join casework.person p on p.authority = s.authority and p.person = s.person
                        where s.authority = :authority and s.journey = any(:journeys)
                        order by p.surname, p.forename, s.journey
                        """)
                        .param("authority", desk.authority())
                        .param("journeys", Columns.texts(journeys, key -> key))
                        .query((row, n) -> {
                            String key = row.getString("person");
                            return new Named(
                                    row.getString("journey"),
                                    PersonRow.of(row)
                                            .map(person -> person.name())
                                            .orElse(key));
                        })
                        .list());
    }

    /** Hands them over and says how many changed hands. */
    int give(Desk desk, List<Named> named, Colleague officer) {
        return assignments.give(desk, named.stream().map(Named::journey).toList(), Optional.of(officer.id()));
    }
}
