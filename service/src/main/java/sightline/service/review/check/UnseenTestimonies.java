package sightline.service.review.check;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Which testimony stands in a version that its witness has not said to be right. */
@Component
final class UnseenTestimonies {

    private final Chamber chamber;
    private final JdbcClient database;

    UnseenTestimonies(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** The numbers of that evidence. */
    Set<Long> of(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> new HashSet<>(database.sql("""
                        select e.id from review.evidence e
                        where e.authority = ? and e.review = ? and e.kind = 'TESTIMONY' and e.witness is not null
                            and not exists (select from review.evidence_seen s where s.authority = e.authority
                                and s.review = e.review and s.evidence = e.id and s.version = e.version)
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query(Long.class)
                        .list()));
    }
}
