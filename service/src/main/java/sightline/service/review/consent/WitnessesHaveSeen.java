package sightline.service.review.consent;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.check.ShownToWitnesses;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Knows which testimony its witness has not had before their eyes: they never opened a link, and said nothing to it. */
@Component
final class WitnessesHaveSeen implements ShownToWitnesses {

    private final Chamber chamber;
    private final JdbcClient database;

    WitnessesHaveSeen(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    @Override
    public Set<Long> unseen(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> new HashSet<>(database.sql("""
                        select e.id from review.evidence e
                        where e.authority = :authority and e.review = :review and e.kind = 'TESTIMONY'
                            and e.witness is not null
                            and not exists (select from review.witness_link l where l.authority = e.authority
                                and l.review = e.review and l.witness = e.witness and l.opened >= e.day)
                            and not exists (select from review.evidence_seen s where s.authority = e.authority
                                and s.review = e.review and s.evidence = e.id)
                        """)
                        .param("authority", inside.desk().authority())
                        .param("review", inside.id())
                        .query((row, n) -> row.getLong(1))
                        .list()));
    }
}
