package sightline.service.review.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** When reviews ended, as far as somebody wrote it down. */
@Component
final class Endings {

    private final Chamber chamber;
    private final JdbcClient database;

    Endings(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    Map<Long, LocalDate> of(ReviewDesk desk) {
        return chamber.at(desk.carriedOut(), () -> {
            Map<Long, LocalDate> ended = new HashMap<>();
            database.sql("""
                            select review, max(day) as day from review.move
                            where authority = ? and state in ('PUBLISHED', 'STOPPED') group by review
                            """).param(desk.authority()).query(row -> {
                ended.put(row.getLong("review"), row.getObject("day", LocalDate.class));
            });
            return ended;
        });
    }
}
