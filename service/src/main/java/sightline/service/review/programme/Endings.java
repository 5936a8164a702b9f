package sightline.service.review.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.terms.TermsVersions;

/** When reviews ended, as far as somebody wrote it down, and when they are meant to. */
@Component
final class Endings {

    private final Chamber chamber;
    private final JdbcClient database;
    private final TermsVersions terms;

    Endings(Chamber chamber, JdbcClient database, TermsVersions terms) {
        this.chamber = chamber;
        this.database = database;
        this.terms = terms;
    }

    /** The day on which each review ended: its first printing, or the day on which it was stopped. */
    Map<Long, LocalDate> of(ReviewDesk desk) {
        return chamber.at(desk.carriedOut(), () -> {
            Map<Long, LocalDate> ended = new HashMap<>();
            database.sql("""
                            select review, max(day) as day from (
                                select review, day from review.move
                                where authority = :authority and state in ('PUBLISHED', 'STOPPED')
                                union all
                                select review, day from review.edition where authority = :authority and edition = 1
                            ) ending group by review
                            """).param("authority", desk.authority()).query(row -> {
                ended.put(row.getLong("review"), row.getObject("day", LocalDate.class));
            });
            return ended;
        });
    }

    /** The last day in the timetable of a review's terms of reference. */
    Optional<LocalDate> planned(ReviewDesk desk, ReviewHead review) {
        return terms.latest(new Inside(desk.carriedOut(), review))
                .flatMap(version -> version.text().timetable().end());
    }
}
