package sightline.service.watch.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was asked, how far it has come, and what came of it: in the database, so that any copy can go on with it. */
@Component
public final class Trials {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LISTED = 20;

    /** Work that nobody has touched for so long was left by a copy that has gone. */
    private static final int SECONDS_ABANDONED = 60;

    private final JdbcClient database;
    private final TransactionTemplate together;
    private final Ledger record;
    private final Clock clock;

    Trials(DataSource source, Ledger record, Clock clock) {
        this.database = JdbcClient.create(source);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.record = record;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    private static Trial row(ResultSet row, int n) throws SQLException {
        String answer = row.getString("answer");
        return new Trial(
                row.getString("authority"),
                row.getLong("id"),
                JSON.readValue(row.getString("asked"), Question.class),
                new Trial.Progress(
                        row.getString("title"),
                        Trial.State.valueOf(row.getString("state")),
                        row.getInt("done"),
                        row.getInt("runs"),
                        row.getObject("day", LocalDate.class)),
                Optional.ofNullable(answer).map(json -> JSON.readValue(json, TriedOut.class)));
    }

    /** One of an authority's. */
    public Optional<Trial> find(String authority, long id) {
        return database.sql("select * from watch.trial where authority = ? and id = ?")
                .params(authority, id)
                .query(Trials::row)
                .optional();
    }

    /** The latest of an authority, the newest first. */
    List<Trial> latest(String authority) {
        return database.sql("select * from watch.trial where authority = ? order by id desc limit " + LISTED)
                .param(authority)
                .query(Trials::row)
                .list();
    }

    /** Keeps a question; its number comes back. */
    long ask(String authority, long account, String title, Question question) {
        return Objects.requireNonNull(together.execute(status -> {
            long id = database.sql("""
                            insert into watch.trial (authority, title, asked, day, beat, author)
                            values (?, ?, ?::jsonb, ?, ?, ?) returning id
                            """)
                    .params(
                            authority,
                            title,
                            JSON.writeValueAsString(question),
                            java.sql.Date.valueOf(now().toLocalDate()),
                            now(),
                            account)
                    .query(Long.class)
                    .single();
            record.append(new Entry(
                    authority,
                    Kind.WHAT_IF_ASKED,
                    Actor.account(account),
                    Optional.of("trial:" + id),
                    Body.EMPTY.with("scenarios", question.named().size() + (question.hasOwn() ? 2 : 1))));
            return id;
        }));
    }

    /** Takes the next one that nobody works on; only one copy of the application gets it. */
    Optional<Trial> take() {
        return database.sql("""
                        update watch.trial t set state = 'RUNNING', done = 0, beat = :now
                        from (select authority, id from watch.trial
                              where state = 'WAITING' or state = 'RUNNING' and beat < :left
                              order by id limit 1 for update skip locked) next
                        where t.authority = next.authority and t.id = next.id
                        returning t.*
                        """)
                .param("now", now())
                .param("left", now().minusSeconds(SECONDS_ABANDONED))
                .query(Trials::row)
                .optional();
    }

    void progress(Trial trial, int done, int runs) {
        database.sql(
                        "update watch.trial set done = ?, runs = ?, beat = ? where authority = ? and id = ? and state = 'RUNNING'")
                .params(done, runs, now(), trial.authority(), trial.id())
                .update();
    }

    void finish(Trial trial, TriedOut answer) {
        database.sql("""
                        update watch.trial set state = 'DONE', done = runs, answer = ?::jsonb
                        where authority = ? and id = ? and state = 'RUNNING'
                        """)
                .params(JSON.writeValueAsString(answer), trial.authority(), trial.id())
                .update();
    }

    void fail(Trial trial) {
        database.sql("update watch.trial set state = 'FAILED' where authority = ? and id = ? and state = 'RUNNING'")
                .params(trial.authority(), trial.id())
                .update();
    }
}
