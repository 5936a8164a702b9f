package sightline.service.library.find;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.meaning.Senses;

/** Works out what accepted rows mean, on a thread of its own; their words are found before that. */
@Component
public final class Understanding implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Understanding.class);
    private static final int BATCH = 16;

    private final JdbcClient database;
    private final Senses senses;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("understands-papers").factory());

    Understanding(JdbcClient database, Senses senses) {
        this.database = database;
        this.senses = senses;
    }

    private record Unread(long id, long version, String words) {}

    /** Works out all that waits, as soon as there is time. */
    public void later() {
        desk.execute(() -> {
            try {
                now();
            } catch (RuntimeException e) {
                LOG.warn("What papers of the library mean could not be worked out; the next search tries again.", e);
            }
        });
    }

    /** Works out all that waits, and comes back when it is done. */
    public void now() {
        int understood = BATCH;
        while (understood == BATCH) {
            understood = understand();
        }
    }

    /** How many rows still wait. */
    long waiting() {
        return database.sql("select count(*) from library.item where standing = 'ACCEPTED' and meaning is null")
                .query(Long.class)
                .single();
    }

    private int understand() {
        List<Unread> batch = database.sql("""
                        select i.id, i.version, concat_ws(' ', i.words, nullif(i.heading, ''), case when i.words = '' then i.reasons end,
                            (select string_agg(t.words, ' ' order by t.number) from library.part t where t.item = i.id)) as words
                        from library.item i where i.standing = 'ACCEPTED' and i.meaning is null order by i.id limit ?
                        """)
                .param(BATCH)
                .query((row, n) -> new Unread(row.getLong("id"), row.getLong("version"), row.getString("words")))
                .list();
        return batch.isEmpty()
                ? 0
                : senses.of(batch.stream().map(Unread::words).toList())
                        .map(meanings -> database.sql("""
                                        update library.item i set meaning = decode(t.meaning, 'hex')
                                        from unnest(:id::bigint[], :version::bigint[], :meaning::text[])
                                            t (id, version, meaning)
                                        where i.id = t.id and i.version = t.version
                                        """)
                                .param("id", Columns.texts(batch, Unread::id))
                                .param("version", Columns.texts(batch, Unread::version))
                                .param(
                                        "meaning",
                                        Columns.texts(
                                                meanings,
                                                sense -> HexFormat.of().formatHex(sense.bytes())))
                                .update())
                        .orElse(0);
    }

    @Override
    public void destroy() {
        desk.shutdownNow();
    }
}
