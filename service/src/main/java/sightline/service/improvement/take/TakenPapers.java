package sightline.service.improvement.take;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Which papers of the library an authority has taken in. */
@Component
final class TakenPapers {

    private final Chamber chamber;
    private final JdbcClient database;

    TakenPapers(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** The number that a paper has among ours, if it was taken in. */
    Optional<Long> origin(ReviewDesk desk, long paper) {
        return chamber.at(
                desk,
                () -> database.sql("select id from improvement.origin where authority = ? and paper = ?")
                        .params(desk.authority(), paper)
                        .query(Long.class)
                        .optional());
    }
}
