package sightline.service.review.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** The days on which committees meet. */
@Component
public final class CommitteeDays {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    CommitteeDays(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** A day on which a committee meets. */
    public record CommitteeDay(long id, String committee, LocalDate day) {}

    /** Every day of a municipal year, in order. */
    public List<CommitteeDay> of(ReviewDesk desk, MunicipalYear year) {
        return chamber
                .at(
                        desk,
                        () -> database.sql(
                                        "select id, committee, day from review.committee_day where authority = ? order by day, committee")
                                .param(desk.authority())
                                .query((row, n) -> new CommitteeDay(
                                        row.getLong("id"),
                                        row.getString("committee"),
                                        row.getObject("day", LocalDate.class)))
                                .list())
                .stream()
                .filter(meeting -> year.has(meeting.day()))
                .toList();
    }

    /** Adds a day; one that is there already stays as it is. */
    public void add(ReviewDesk desk, String committee, LocalDate day) {
        chamber.at(desk, () -> {
            int added =
                    database.sql("""
                            insert into review.committee_day (authority, committee, day) values (?, ?, ?)
                            on conflict (authority, committee, day) do nothing
                            """).params(desk.authority(), committee, day).update();
            return note(desk, added, "day-added", day);
        });
    }

    /** Takes a day out, where the committee does not meet after all. */
    public void remove(ReviewDesk desk, CommitteeDay meeting) {
        chamber.at(desk, () -> {
            int removed = database.sql("delete from review.committee_day where authority = ? and id = ?")
                    .params(desk.authority(), meeting.id())
                    .update();
            return note(desk, removed, "day-removed", meeting.day());
        });
    }

    private int note(ReviewDesk desk, int changed, String what, LocalDate day) {
        if (changed > 0) {
            record.append(new Entry(
                    desk.authority(),
                    Kind.TOPIC_CHANGED,
                    desk.actor(),
                    Optional.empty(),
                    Body.EMPTY.with("what", what).with("day", day.toString())));
        }
        return changed;
    }
}
