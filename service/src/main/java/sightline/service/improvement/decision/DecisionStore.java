package sightline.service.improvement.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.names.Veil;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Keeps the decision on each paper. */
@Component
public final class DecisionStore {

    /** The version of a decision that nobody has written down yet. */
    public static final long NEW = -1;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final PublicNames names;
    private final Clock clock;

    DecisionStore(Chamber chamber, JdbcClient database, Ledger record, PublicNames names, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.names = names;
        this.clock = clock;
    }

    /** The decision on a paper of the desk's authority. */
    public Optional<Decision> find(ReviewDesk desk, long origin) {
        return chamber.at(desk, () -> latest(desk.authority(), origin));
    }

    /** The decision on a paper that everybody may see, without the names of people. */
    public Optional<Decision> shown(String authority, long origin) {
        return latest(authority, origin).map(decision -> decision.under(names.veil(authority)));
    }

    private Optional<Decision> latest(String authority, long origin) {
        return database.sql("""
                        select * from improvement.decision where authority = ? and origin = ? order by id desc limit 1
                        """)
                .params(authority, origin)
                .query((row, n) -> decision(row))
                .optional();
    }

    /** What the record said before, for everybody, the latest first. */
    public List<Decision.Before> before(String authority, long origin) {
        Veil veil = names.veil(authority);
        return database.sql("""
                        select * from (
                            select v.*, (lead(v.at) over (order by v.version) at time zone 'Europe/London')::date as until
                            from improvement.decision_version v where v.authority = ? and v.origin = ?) told
                        where until is not null order by version desc
                        """)
                .params(authority, origin)
                .query((row, n) -> new Decision.Before(
                        decision(row).under(veil), row.getDate("until").toLocalDate()))
                .list();
    }

    /**
     * Keeps a decision; its version is the one that the writer saw, or {@link #NEW}. What it said before is kept too.
     *
     * @return false where somebody else was first
     */
    public boolean keep(ReviewDesk desk, Decision decision) {
        return chamber.at(desk, () -> {
            alone(desk, decision.origin());
            Decision.Words words = decision.words();
            int kept = statement(decision)
                    .param("authority", desk.authority())
                    .param("origin", decision.origin())
                    .param("body", decision.body())
                    .param("day", decision.day())
                    .param("resolved", words.resolved())
                    .param("reasons", words.reasons())
                    .param("alternatives", words.alternatives())
                    .param("documents", words.documents())
                    .param("movedOn", words.movedOn())
                    .update();
            if (kept > 0) {
                version(desk, decision.origin());
                record.append(new Entry(
                        desk.authority(),
                        Kind.DECISION_TAKEN,
                        desk.actor(),
                        Optional.of("paper:" + decision.origin()),
                        Body.EMPTY.with("day", decision.day().toString())));
            }
            return kept > 0;
        });
    }

    private void version(ReviewDesk desk, long origin) {
        database.sql("""
                        insert into improvement.decision_version (authority, origin, version, body, day, resolved, reasons,
                            alternatives, documents, moved_on, at, author)
                        select authority, origin, version, body, day, resolved, reasons, alternatives, documents, moved_on,
                            :at, :author::bigint
                        from improvement.decision where authority = :authority and origin = :origin
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("author", desk.account().orElse(null))
                .param("authority", desk.authority())
                .param("origin", origin)
                .update();
    }

    private JdbcClient.StatementSpec statement(Decision decision) {
        return decision.version() == NEW ? database.sql("""
                        insert into improvement.decision (authority, origin, body, day, resolved, reasons, alternatives,
                            documents, moved_on)
                        select :authority, :origin, :body, :day, :resolved, :reasons, :alternatives, :documents, :movedOn
                        where not exists (select from improvement.decision
                            where authority = :authority and origin = :origin)
                        """) : database.sql("""
                        update improvement.decision set body = :body, day = :day, resolved = :resolved, reasons = :reasons,
                            alternatives = :alternatives, documents = :documents, moved_on = :movedOn,
                            version = version + 1
                        where authority = :authority and origin = :origin and version = :seen
                        """).param("seen", decision.version());
    }

    /** Two who write the first decision on one paper at once wait for each other. */
    private void alone(ReviewDesk desk, long origin) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('improvement.decision:' || ? || ':' || ?, 0))")
                .params(desk.authority(), origin)
                .query((row, n) -> true)
                .single();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("origin"),
                row.getString("body"),
                row.getDate("day").toLocalDate(),
                new Decision.Words(
                        row.getString("resolved"),
                        row.getString("reasons"),
                        row.getString("alternatives"),
                        row.getString("documents"),
                        row.getString("moved_on")),
                row.getLong("version"));
    }
}
