package sightline.service.casework.sen2;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.ForADay;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Returns that were handed in, packed, until they are brought into the cases or a day is over; inside the gate. */
@Component
public final class KeptReturns implements ForADay {

    static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST = 60_000_000;
    private static final int PIECE = 1 << 16;

    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    KeptReturns(JdbcClient database, Ledger record, Clock clock) {
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Keeps a return; one that is too long even when packed isn't kept. */
    void keep(Desk desk, long upload, ReturnIntake.Opened file) {
        packed(file)
                .ifPresent(content -> database.sql(
                                "insert into casework.sen2_file (authority, upload, content, at) values (?, ?, ?, ?)")
                        .params(desk.authority(), upload, content, now())
                        .update());
    }

    /** Whether it is still there. */
    public boolean isThere(Desk desk, long upload) {
        return database.sql("""
                        select exists (select from casework.sen2_file where authority = ? and upload = ? and at > ?)
                        """)
                .params(desk.authority(), upload, oldest())
                .query(Boolean.class)
                .single();
    }

    /** Its bytes, to be read once; nothing where it is gone. */
    public Optional<ReturnIntake.Opened> find(Desk desk, long upload) {
        return database.sql("select content from casework.sen2_file where authority = ? and upload = ? and at > ?")
                .params(desk.authority(), upload, oldest())
                .query((row, n) -> row.getBytes("content"))
                .optional()
                .map(content -> () -> new GZIPInputStream(new ByteArrayInputStream(content)));
    }

    /** Takes it out. Whoever comes second at the same moment waits, and finds nothing. */
    public boolean takeOut(Desk desk, long upload) {
        return database.sql("delete from casework.sen2_file where authority = ? and upload = ?")
                        .params(desk.authority(), upload)
                        .update()
                > 0;
    }

    /** Throws away what is older than a day. */
    @Override
    public int sweep(Desk desk) {
        int gone = database.sql("delete from casework.sen2_file where authority = ? and at <= ?")
                .params(desk.authority(), oldest())
                .update();
        if (gone > 0) {
            record.append(new Entry(
                    desk.authority(),
                    Kind.RETURN_FILE_DELETED,
                    Actor.SYSTEM,
                    Optional.empty(),
                    Body.EMPTY.with("files", gone)));
        }
        return gone;
    }

    private static Optional<byte[]> packed(ReturnIntake.Opened file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream in = file.open();
                OutputStream out = new GZIPOutputStream(packed)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                if (packed.size() > MOST) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a return that was handed in could not be packed", e);
        }
        return packed.size() > MOST ? Optional.empty() : Optional.of(packed.toByteArray());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        return now().minus(KEPT);
    }
}
