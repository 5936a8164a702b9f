package sightline.service.review.report;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.papers.report.Report;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/**
 * Makes files of reports, in the background where it takes longer, and keeps them under the digest of the report. Any
 * change of the report gives another digest, so a file that is out of date is never handed out.
 */
@Component
final class Renderings {

    private static final Logger LOG = LoggerFactory.getLogger(Renderings.class);

    private static final int AT_ONCE = 2;
    private static final int DAYS_KEPT = 7;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("report-", 0).factory());
    private final Map<Key, CompletableFuture<byte[]>> running = new ConcurrentHashMap<>();

    Renderings(Chamber chamber, JdbcClient database, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.clock = clock;
    }

    private record Key(String authority, long review, String digest, FileForm form) {}

    /** What has become of a file that was asked for. */
    sealed interface Answer {

        /** It is there. */
        record Ready(byte[] bytes) implements Answer {}

        /** It is being made. */
        record Working() implements Answer {}

        /** It could not be made; the log says why. */
        record Failed() implements Answer {}
    }

    /** Asks for a file, and waits for it a moment. */
    Answer ask(Inside inside, Report report, FileForm form, long patience) {
        Key key = new Key(inside.desk().authority(), inside.id(), Digest.of(report), form);
        return find(inside, key)
                .<Answer>map(Answer.Ready::new)
                .orElseGet(() -> await(running.computeIfAbsent(key, k -> begin(inside, key, report)), patience));
    }

    private CompletableFuture<byte[]> begin(Inside inside, Key key, Report report) {
        return CompletableFuture.supplyAsync(() -> key.form().write(report), workers)
                .thenApply(bytes -> kept(inside, key, bytes))
                .whenCompleteAsync(
                        (bytes, failure) -> {
                            running.remove(key);
                            if (failure != null) {
                                LOG.error("A report could not be written as {}", key.form(), failure);
                            }
                        },
                        workers);
    }

    private static Answer await(CompletableFuture<byte[]> work, long patience) {
        try {
            return new Answer.Ready(work.get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Answer.Working();
        } catch (ExecutionException e) {
            return new Answer.Failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Working();
        }
    }

    private Optional<byte[]> find(Inside inside, Key key) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select bytes from review.rendering
                                where authority = ? and review = ? and digest = ? and form = ?
                                """)
                        .params(
                                key.authority(),
                                key.review(),
                                key.digest(),
                                key.form().name())
                        .query((row, n) -> row.getBytes(1))
                        .optional());
    }

    private byte[] kept(Inside inside, Key key, byte[] bytes) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
        return chamber.at(inside.desk(), () -> {
            database.sql("delete from review.rendering where authority = ? and review = ? and at < ?")
                    .params(key.authority(), key.review(), now.minusDays(DAYS_KEPT))
                    .update();
            database.sql("""
                            insert into review.rendering (authority, review, digest, form, bytes, at)
                            values (?, ?, ?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(
                            key.authority(),
                            key.review(),
                            key.digest(),
                            key.form().name(),
                            bytes,
                            now)
                    .update();
            return bytes;
        });
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
