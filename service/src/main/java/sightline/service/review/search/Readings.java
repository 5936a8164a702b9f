package sightline.service.review.search;

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
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;

/**
 * Reads evidence so that it can be found: cuts what is new or changed into passages, and works out what they mean. Whoever
 * kept an item, and however, it is caught up with before the next search.
 */
@Component
public final class Readings implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final int ITEMS = 500;
    private static final int BATCH = 16;

    private final Chamber chamber;
    private final JdbcClient database;
    private final PassageRows rows;
    private final Senses senses;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reads-evidence").factory());

    Readings(Chamber chamber, JdbcClient database, PassageRows rows, Senses senses) {
        this.chamber = chamber;
        this.database = database;
        this.rows = rows;
        this.senses = senses;
    }

    /** Cuts what was kept or changed since, at most 500 items at once; what it means is left for later. */
    public void catchUp(Inside inside) {
        cut(inside);
    }

    private int cut(Inside inside) {
        List<Long> items = chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select e.id from review.evidence e
                                left join review.reading r
                                    on r.authority = e.authority and r.review = e.review and r.evidence = e.id
                                where e.authority = ? and e.review = ? and r.version is distinct from e.version
                                order by e.id limit ?
                                """)
                        .params(inside.desk().authority(), inside.id(), ITEMS)
                        .query(Long.class)
                        .list());
        items.forEach(item -> chamber.at(inside.desk(), () -> rows.cut(inside, item)));
        return items.size();
    }

    /** Reads all that is still unread, meanings too, and comes back when it is done. */
    public void now(Inside inside) {
        int items = ITEMS;
        while (items == ITEMS) {
            items = cut(inside);
        }
        int understood = BATCH;
        while (understood == BATCH) {
            understood = understand(inside);
        }
    }

    /** Reads all that is still unread as soon as there is time, on a thread of its own. */
    public void later(Inside inside) {
        Inside own = new Inside(ReviewDesk.system(inside.desk().authority()), inside.review());
        desk.execute(() -> {
            try {
                now(own);
            } catch (RuntimeException e) {
                LOG.warn(
                        "Evidence of review {} could not be read to the end; the next search tries again.",
                        own.id(),
                        e);
            }
        });
    }

    /** How many passages still wait for their meaning. */
    public long waiting(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql(
                                "select count(*) from review.passage where authority = ? and review = ? and meaning is null")
                        .params(inside.desk().authority(), inside.id())
                        .query(Long.class)
                        .single());
    }

    private int understand(Inside inside) {
        List<Passage> batch = chamber.at(inside.desk(), () -> rows.unread(inside, BATCH));
        if (batch.isEmpty()) {
            return 0;
        }
        return senses.of(batch.stream().map(Passage::words).toList())
                .map(meanings -> chamber.at(inside.desk(), () -> {
                    database.sql("""
                                    update review.passage p set meaning = decode(t.meaning, 'hex')
                                    from unnest(:evidence::bigint[], :number::int[], :words, :meaning)
                                        t (evidence, number, words, meaning)
                                    where p.authority = :authority and p.review = :review and p.evidence = t.evidence
                                        and p.number = t.number and p.words = t.words
                                    """)
                            .param("evidence", Columns.texts(batch, Passage::evidence))
                            .param("number", Columns.texts(batch, Passage::number))
                            .param("words", Columns.texts(batch, Passage::words))
                            .param(
                                    "meaning",
                                    Columns.texts(
                                            meanings, sense -> HexFormat.of().formatHex(sense.bytes())))
                            .param("authority", inside.desk().authority())
                            .param("review", inside.id())
                            .update();
                    return batch.size();
                }))
                .orElse(0);
    }

    @Override
    public void destroy() {
        desk.shutdownNow();
    }
}
