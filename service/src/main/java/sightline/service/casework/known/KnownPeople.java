package sightline.service.casework.known;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** What is known of people, as a desk reads it; an adviser's desk is told nothing. */
@Component
public final class KnownPeople {

    private final Gate gate;
    private final KnownRows rows;

    KnownPeople(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.rows = new KnownRows(database);
    }

    /** Of everybody, by the key of the person. */
    public Map<String, Known> all(Desk desk) {
        return gate.at(desk, () -> rows.all(desk.authority()));
    }

    /** Of somebody. */
    public Known of(Desk desk, String person) {
        return gate.at(desk, () -> rows.of(desk.authority(), person));
    }
}
