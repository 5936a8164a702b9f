package sightline.service.improvement.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Duty;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Duties to answer: when papers and notices were received, when answers were published, and reminders. */
@Component
public final class Duties {

    /** The version of a duty that nobody has written down yet. */
    public static final long NEW = -1;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Duties(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * Keeps a duty; its version is the one that the writer saw, or {@link #NEW}.
     *
     * @return false where somebody else was first
     */
    public boolean keep(ReviewDesk desk, Duty duty) {
        return chamber.at(desk, () -> {
            int kept = (duty.version() == NEW ? inserted() : updated(duty))
                    .param("authority", desk.authority())
                    .param("origin", duty.origin())
                    .param("clock", duty.clock().name())
                    .param("received", duty.received())
                    .param("notice", duty.notice())
                    .param("published", duty.published())
                    .param("answered", duty.answered().map(String::valueOf).orElse(null))
                    .update();
            if (kept > 0) {
                note(desk, duty.origin(), duty.clock(), body(duty));
            }
            return kept > 0;
        });
    }

    private JdbcClient.StatementSpec inserted() {
        return database.sql("""
                insert into improvement.duty (authority, origin, clock, received, notice, published, answered)
                values (:authority, :origin, :clock, :received, :notice, :published, coalesce(:answered::date,
                    (select answered from improvement.origin where authority = :authority and id = :origin)))
                on conflict do nothing
                """);
    }

    private JdbcClient.StatementSpec updated(Duty duty) {
        return database.sql("""
                        update improvement.duty set received = :received, notice = :notice, published = :published,
                            answered = :answered::date, version = version + 1
                        where authority = :authority and origin = :origin and clock = :clock and version = :seen
                        """).param("seen", duty.version());
    }

    /** Says on which day the whole answer was published, where that is not said yet. */
    public boolean answered(ReviewDesk desk, long origin, Duty.Clock clock, LocalDate day) {
        return chamber.at(desk, () -> {
            int answered = database.sql("""
                            update improvement.duty set answered = :day, version = version + 1
                            where authority = :authority and origin = :origin and clock = :clock and answered is null
                            """)
                    .param("day", day)
                    .param("authority", desk.authority())
                    .param("origin", origin)
                    .param("clock", clock.name())
                    .update();
            if (answered > 0) {
                note(desk, origin, clock, Body.EMPTY.with("answered", day.toString()));
            }
            return answered > 0;
        });
    }

    /** Says on which day the whole answer to a paper was published that no clock belongs to. */
    public boolean answeredWithoutClock(ReviewDesk desk, long origin, LocalDate day) {
        return chamber.at(desk, () -> {
            int answered =
                    database.sql("""
                            update improvement.origin set answered = ?, version = version + 1
                            where authority = ? and id = ? and answered is null
                            """).params(day, desk.authority(), origin).update();
            if (answered > 0) {
                record.append(new Entry(
                        desk.authority(),
                        Kind.DUTY_CHANGED,
                        desk.actor(),
                        Optional.of("paper:" + origin),
                        Body.EMPTY.with("answered", day.toString())));
            }
            return answered > 0;
        });
    }

    /** Writes down that whoever is to answer was reminded. */
    public void reminded(ReviewDesk desk, long origin, Duty.Clock clock, LocalDate day) {
        chamber.at(desk, () -> {
            int added = database.sql(
                            "insert into improvement.reminder (authority, origin, clock, day) values (?, ?, ?, ?)")
                    .params(desk.authority(), origin, clock.name(), day)
                    .update();
            note(desk, origin, clock, Body.EMPTY.with("reminded", day.toString()));
            return added;
        });
    }

    /** The days on which whoever is to answer a paper of the desk's authority was reminded. */
    public List<LocalDate> reminders(ReviewDesk desk, long origin) {
        return chamber.at(desk, () -> shownReminders(desk.authority(), origin));
    }

    /** The same of a paper that everybody may see. */
    public List<LocalDate> shownReminders(String authority, long origin) {
        return database.sql("select day from improvement.reminder where authority = ? and origin = ? order by day, id")
                .params(authority, origin)
                .query((row, n) -> row.getDate("day").toLocalDate())
                .list();
    }

    private static Body body(Duty duty) {
        Body body = Body.EMPTY
                .with("received", duty.received().toString())
                .with("notice", duty.notice().toString())
                .with("published", duty.published());
        return duty.answered().map(day -> body.with("answered", day.toString())).orElse(body);
    }

    private void note(ReviewDesk desk, long origin, Duty.Clock clock, Body body) {
        record.append(new Entry(
                desk.authority(),
                Kind.DUTY_CHANGED,
                desk.actor(),
                Optional.of("paper:" + origin),
                body.with("clock", clock.name())));
    }
}
