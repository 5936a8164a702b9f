package sightline.service.casework.caseload;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.state.JourneyState;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Assignments;
import sightline.service.database.Columns;

/** Moves work from one officer to another. */
@Component
final class Moving {

    private final Gate gate;
    private final JdbcClient database;
    private final Assignments assignments;

    Moving(Gate gate, JdbcClient database, Assignments assignments) {
        this.gate = gate;
        this.database = database;
        this.assignments = assignments;
    }

    /** The cases a form means, those that reached their stage last first: they know their officer least. */
    List<String> meant(Desk desk, MoveForm form) {
        boolean nobody = form.from().filter("nobody"::equals).isPresent();
        return gate.at(
                desk,
                () -> database.sql("""
                        select journey from casework.standing
                        where authority = :authority and state = any(:states)
                            and %s
                        order by since desc, journey limit :most
                        """.formatted(nobody ? "officer is null" : "officer = :officer"))
                        .param("authority", desk.authority())
                        .param("states", Columns.texts(form.states(), JourneyState::name))
                        .param(
                                "officer",
                                nobody ? 0L : form.from().map(Long::parseLong).orElse(0L))
                        .param("most", form.limit())
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    /** Moves them and says how many changed hands. */
    int move(Desk desk, MoveForm form, List<String> journeys) {
        return assignments.give(
                desk, journeys, Optional.of(Long.parseLong(form.to().orElseThrow())));
    }
}
