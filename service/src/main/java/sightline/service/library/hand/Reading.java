package sightline.service.library.hand;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.papers.reading.PaperReader;
import sightline.papers.reading.paper.Paper;
import sightline.papers.text.Kind;
import sightline.papers.text.LaidOut;
import sightline.service.library.book.PaperKind;

/**
 * Reads papers: a short one while its sender waits, a long one on a thread of its own. Whoever opens the page of a paper
 * that still waits sets this going again, so a start in between loses nothing; several copies of the application take
 * turns by the lock on the paper's row.
 */
@Component
public final class Reading implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final JdbcClient database;
    private final TransactionOperations together;
    private final PaperKeeping keeping;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reads-papers").factory());

    Reading(JdbcClient database, TransactionOperations together, PaperKeeping keeping) {
        this.database = database;
        this.together = together;
        this.keeping = keeping;
    }

    /** What became of reading a file. */
    sealed interface Outcome {

        /** It was read. */
        record Read(Paper paper) implements Outcome {}

        /** It has no words that can be read; the reason says what to do. */
        record Unreadable(String why) implements Outcome {}
    }

    /** Reads a file. */
    static Outcome read(String name, Kind kind, byte[] content) {
        return switch (LaidOut.of(content, kind)) {
            // PostgreSQL keeps no text with this sign in it; places stay where they are.
            case LaidOut.Whole(String text) -> new Outcome.Read(PaperReader.read(name, text.replace('\u0000', ' ')));
            case LaidOut.Unreadable(String reason) -> new Outcome.Unreadable(reason);
        };
    }

    /** Reads what waits, as soon as there is time. */
    public void later() {
        desk.execute(() -> {
            try {
                while (next()) {
                    LOG.debug("a long paper was read");
                }
            } catch (RuntimeException e) {
                LOG.warn("A paper of the library could not be read to its end; its page tries again.", e);
            }
        });
    }

    /** Reads one paper that waits, and says whether there was one. */
    private boolean next() {
        return Objects.requireNonNull(together.execute(status -> {
            Optional<Waiting> waiting = database.sql("""
                            select id, name, type, content from library.paper where state = 'READING'
                            order by id limit 1 for update skip locked
                            """)
                    .query((row, n) -> new Waiting(
                            row.getLong("id"), row.getString("name"), row.getString("type"), row.getBytes("content")))
                    .optional();
            waiting.ifPresent(this::read);
            return waiting.isPresent();
        }));
    }

    private void read(Waiting paper) {
        switch (read(paper.name(), Forms.of(paper.type()), paper.content())) {
            case Outcome.Read(Paper read) -> {
                keeping.fill(paper.id(), read);
                database.sql("update library.paper set kind = ? where id = ? and kind = 'OTHER'")
                        .params(PaperKind.of(read.front().docType()).name(), paper.id())
                        .update();
            }
            case Outcome.Unreadable(String why) ->
                database.sql("update library.paper set state = 'UNREADABLE', unreadable = ? where id = ?")
                        .params(why, paper.id())
                        .update();
        }
    }

    private record Waiting(long id, String name, String type, byte[] content) {}

    @Override
    public void destroy() {
        desk.shutdownNow();
    }
}
