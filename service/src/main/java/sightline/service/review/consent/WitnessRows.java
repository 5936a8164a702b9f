package sightline.service.review.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.review.book.Consent;

/** The rows of one witness, inside the chamber. */
final class WitnessRows {

    private final JdbcClient database;
    private final Guest guest;

    WitnessRows(JdbcClient database, Guest guest) {
        this.database = database;
        this.guest = guest;
    }

    Optional<Told> told() {
        List<Told.Item> items = items();
        List<SaidBack> saidBack = of("""
                        select * from review.said_back
                        where authority = :authority and review = :review and witness = :witness order by id desc
                        """).query((row, n) -> saidBack(row)).list();
        return of("""
                        select * from review.witness
                        where authority = :authority and review = :review and id = :witness
                        """)
                .query((row, n) -> {
                    String consent = row.getString("consent");
                    return new Told(
                            row.getString("shown_as"),
                            consent.equals("NOT_ASKED") ? Consent.ASKED : Consent.valueOf(consent),
                            Optional.ofNullable(row.getObject("consented", LocalDate.class)),
                            row.getLong("version"),
                            items,
                            saidBack);
                })
                .optional();
    }

    /** What an officer has taken out is not shown, unless it is out because of the witness's own choice. */
    private List<Told.Item> items() {
        return of("""
                        select e.*, coalesce(s.version = e.version, false) as right_now from review.evidence e
                        left join review.evidence_seen s on s.authority = e.authority and s.review = e.review
                            and s.evidence = e.id
                        where e.authority = :authority and e.review = :review and e.witness = :witness
                            and (not e.withdrawn or e.consent = 'WITHDRAWN')
                        order by e.day, e.id
                        """)
                .query((row, n) -> new Told.Item(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getString(column(row)),
                        row.getLong("version"),
                        row.getBoolean("right_now")))
                .list();
    }

    /** All the words, or where there are none the summary. */
    private static String column(ResultSet row) throws SQLException {
        return row.getString("words").isBlank() ? "summary" : "words";
    }

    private JdbcClient.StatementSpec of(String sql) {
        return database.sql(sql)
                .param("authority", guest.authority())
                .param("review", guest.review().id())
                .param("witness", guest.witness());
    }

    static SaidBack saidBack(ResultSet row) throws SQLException {
        long evidence = row.getLong("evidence");
        boolean takenOver = row.getString("state").equals("TAKEN_OVER");
        String answer = row.getString("answer");
        return new SaidBack(
                row.getLong("id"),
                row.getLong("witness"),
                evidence == 0 ? Optional.empty() : Optional.of(evidence),
                row.getString("seen"),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("answered", LocalDate.class))
                        .map(day -> new SaidBack.Done(takenOver, answer, day)));
    }
}
