package sightline.service.improvement.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/**
 * Erases the names of those who left a post. From the day on which they leave no page shows them; for a year more they are
 * known, only to be kept out of what everybody reads.
 */
@Component
public final class FormerHolders {

    /** For so many days a former holder's name is known, so that it can be masked. */
    static final int KNOWN = 365;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    FormerHolders(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Once a day, for every authority that takes part. */
    @Scheduled(cron = "${sightline.erasing:0 10 3 * * *}", zone = "Europe/London")
    void daily() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        database.sql("select distinct authority from review.place order by 1")
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(authority -> erase(ReviewDesk.system(authority), today));
    }

    /**
     * Erases the names whose time is over.
     *
     * @return how many
     */
    int erase(ReviewDesk desk, LocalDate today) {
        return chamber.at(desk, () -> {
            int erased = database.sql("""
                            update improvement.post_holder set person = '', email = '', account = null
                            where authority = ? and until < ? and person <> ''
                            """)
                    .params(desk.authority(), today.minusDays(KNOWN))
                    .update();
            if (erased > 0) {
                record.append(new Entry(
                        desk.authority(),
                        Kind.GOVERNANCE_CHANGED,
                        desk.actor(),
                        Optional.empty(),
                        Body.EMPTY.with("what", "names-erased").with("names", erased)));
            }
            return erased;
        });
    }
}
