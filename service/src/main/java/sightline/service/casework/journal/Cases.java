package sightline.service.casework.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.event.JourneyId;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Cases as they are read, one at a time. */
@Component
public final class Cases {

    private final Gate gate;
    private final Views views;
    private final JdbcClient database;
    private final EventRows rows;

    Cases(Gate gate, Views views, JdbcClient database) {
        this.gate = gate;
        this.views = views;
        this.database = database;
        this.rows = new EventRows(database);
    }

    /**
     * A case as a page shows it; the record keeps who has seen it.
     *
     * @param page which page shows it: letters, digits and hyphens
     * @return nothing where there is no such case for this desk
     */
    public Optional<CaseFile> show(Desk desk, String journey, String page) {
        return gate.at(desk, () -> {
            Optional<CaseFile> file = read(desk, journey);
            file.ifPresent(shown -> views.viewed(desk, journey, page));
            return file;
        });
    }

    /** Whether there is such a case for this desk; inside the gate. */
    boolean isShown(Desk desk, String journey) {
        return database.sql("select exists (select from casework.standing where authority = ? and journey = ?)")
                .params(desk.authority(), journey)
                .query(Boolean.class)
                .single();
    }

    /** A case; inside the gate. */
    public Optional<CaseFile> read(Desk desk, String journey) {
        return database.sql("""
                        select s.person, s.officer, p.forename, p.surname, p.born
                        from casework.standing s
                        left join casework.person p on p.authority = s.authority and p.person = s.person
                        where s.authority = ? and s.journey = ?
                        """)
                .params(desk.authority(), journey)
                .query((row, n) -> {
                    long officer = row.getLong("officer");
                    return new CaseFile(
                            new JourneyId(desk.authority(), row.getString("person"), journey),
                            PersonRow.of(row),
                            List.of(),
                            officer == 0 ? Optional.empty() : Optional.of(officer));
                })
                .optional()
                .map(file -> file.with(rows.of(desk.authority(), journey)));
    }
}
