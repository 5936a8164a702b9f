package sightline.service.review.start;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Counts what each review has, in one question. */
@Component
final class Tallies {

    private final Chamber chamber;
    private final JdbcClient database;

    Tallies(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** The counts by review; those of other groups stay shut and are not counted. */
    Map<Long, Tally> of(ReviewDesk desk) {
        return chamber.at(desk, () -> {
            Map<Long, Tally> tallies = new HashMap<>();
            database.sql("""
                            select r.id,
                                (select count(*) from review.session s where s.authority = r.authority
                                    and s.review = r.id and s.held) held,
                                (select count(*) from review.session s where s.authority = r.authority
                                    and s.review = r.id) sessions,
                                (select count(*) from review.evidence e where e.authority = r.authority
                                    and e.review = r.id and not e.withdrawn) evidence,
                                (select count(*) from review.finding f where f.authority = r.authority
                                    and f.review = r.id and not f.withdrawn) findings,
                                (select count(*) from review.recommendation m where m.authority = r.authority
                                    and m.review = r.id and not m.withdrawn) recommendations
                            from review.review r where r.authority = ?
                            """).param(desk.authority()).query(row -> {
                if (desk.isInside(row.getLong("id"))) {
                    tallies.put(
                            row.getLong("id"),
                            new Tally(
                                    row.getInt("held"),
                                    row.getInt("sessions"),
                                    row.getInt("evidence"),
                                    row.getInt("findings"),
                                    row.getInt("recommendations")));
                }
            });
            return tallies;
        });
    }
}
