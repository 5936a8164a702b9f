package sightline.service.review.start;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.terms.TermsVersions;

/** Reads what a review stands on: its terms, its plan, and why it is where it is. */
@Component
final class Groundwork {

    private final Chamber chamber;
    private final JdbcClient database;
    private final TermsVersions versions;

    Groundwork(Chamber chamber, JdbcClient database, TermsVersions versions) {
        this.chamber = chamber;
        this.database = database;
        this.versions = versions;
    }

    Ground of(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> new Ground(
                        count(inside, "select count(*) from review.terms_version where authority = ? and review = ?"),
                        agreed(inside),
                        versions.latest(inside)
                                .flatMap(latest -> latest.text().timetable().end()),
                        count(inside, """
                                select count(*) from review.planned
                                where authority = ? and review = ? and (words <> '' or target > 0)
                                """),
                        count(inside, """
                                select count(*) from review.parked
                                where authority = ? and review = ? and state = 'WAITING'
                                """),
                        moved(inside)));
    }

    private int count(Inside inside, String sql) {
        return database.sql(sql)
                .params(inside.desk().authority(), inside.id())
                .query(Integer.class)
                .single();
    }

    private Optional<Ground.Agreed> agreed(Inside inside) {
        return database.sql("""
                        select version, body, day from review.terms_agreed where authority = ? and review = ?
                        order by version desc, day desc, body limit 1
                        """)
                .params(inside.desk().authority(), inside.id())
                .query((row, n) -> new Ground.Agreed(
                        row.getInt("version"), row.getString("body"), row.getObject("day", LocalDate.class)))
                .optional();
    }

    private Optional<Ground.Moved> moved(Inside inside) {
        return database.sql("""
                        select day, reason from review.move where authority = ? and review = ? and state = ?
                        order by id desc limit 1
                        """)
                .params(
                        inside.desk().authority(),
                        inside.id(),
                        inside.review().state().name())
                .query((row, n) -> new Ground.Moved(row.getObject("day", LocalDate.class), row.getString("reason")))
                .optional();
    }
}
