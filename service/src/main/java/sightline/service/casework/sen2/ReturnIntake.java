package sightline.service.casework.sen2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.rule.Check;
import sightline.exchange.sen2.rule.Checked;
import sightline.insight.published.Measure;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Takes a return in: checks it while it is read, and keeps what was found, and the file for a day. All of it is kept, or nothing. */
@Component
public final class ReturnIntake {

    private final Gate gate;
    private final JdbcClient database;
    private final KeptReturns files;
    private final Ledger record;
    private final Clock clock;

    ReturnIntake(Gate gate, JdbcClient database, KeptReturns files, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.files = files;
        this.record = record;
        this.clock = clock;
    }

    /** Opens a file from its first byte. */
    @FunctionalInterface
    public interface Opened {
        /** Its bytes, unpacked. */
        InputStream open() throws IOException;
    }

    /**
     * Takes a return in.
     *
     * @param name of the file
     * @param form by which it is checked
     * @param file is read twice, as a stream
     */
    public Taken take(Desk desk, String name, Form form, Opened file) {
        return take(desk, new Handed(name, List.of()), form, file);
    }

    /**
     * What came.
     *
     * @param name of the file
     * @param leftOut what of its tables was left out, and why
     */
    public record Handed(String name, List<String> leftOut) {

        public Handed {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Takes a return in that was put together of tables. */
    public Taken take(Desk desk, Handed handed, Form form, Opened file) {
        try {
            return gate.at(desk, () -> new Taken.Kept(kept(desk, handed, form, file)));
        } catch (UnusableInput unusable) {
            return new Taken.Unfit(Objects.requireNonNull(unusable.getMessage()));
        }
    }

    private long kept(Desk desk, Handed handed, Form form, Opened file) {
        int year = form.survey().year();
        long id = insert(desk, handed, year);
        Totals totals = new Totals(desk.authority(), form.survey());
        Gathering gathering = new Gathering(desk.authority(), new ReturnRows(database, desk.authority(), id), totals);
        MessageDigest digest = Digests.sha256();
        Checked checked = check(handed.name(), form, file, digest, gathering);
        gathering.end();
        String sha256 = HexFormat.of().formatHex(digest.digest());
        finish(desk, id, sha256, checked.persons(), gathering.listed(), totals.counts());
        new Comparing(database, desk.authority()).compare(id, year);
        files.sweep(desk);
        files.keep(desk, id, file);
        record.append(new Entry(
                desk.authority(),
                Kind.RETURN_CHECKED,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("return:" + id),
                Body.EMPTY
                        .with("year", year)
                        .with("persons", checked.persons())
                        .with("errors", checked.errors())
                        .with("queries", checked.queries())
                        .with("sha256", sha256)));
        return id;
    }

    private static Checked check(String name, Form form, Opened file, MessageDigest digest, Gathering gathering) {
        try (InputStream in = new DigestInputStream(file.open(), digest)) {
            return Check.of(in, name, form, gathering, gathering);
        } catch (IOException e) {
            throw new UncheckedIOException("a return that was handed in could not be read", e);
        }
    }

    private long insert(Desk desk, Handed handed, int year) {
        return database.sql("""
                        insert into casework.sen2_upload (authority, year, name, left_out, at, author)
                        values (:authority, :year, :name, :leftOut, :at, :author) returning id
                        """)
                .param("authority", desk.authority())
                .param("year", year)
                .param("name", handed.name())
                .param("leftOut", Columns.texts(handed.leftOut(), line -> line))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", desk.account().orElse(null))
                .query(Long.class)
                .single();
    }

    private void finish(Desk desk, long id, String sha256, int persons, int listed, Map<Measure, Long> totals) {
        List<Map.Entry<Measure, Long>> counts = List.copyOf(totals.entrySet());
        database.sql("""
                        update casework.sen2_upload set sha256 = :sha256, persons = :persons, listed = :listed,
                            totals = jsonb_object(:measures::text[], :counts::text[])
                        where authority = :authority and id = :id
                        """)
                .param("authority", desk.authority())
                .param("id", id)
                .param("sha256", sha256)
                .param("persons", persons)
                .param("listed", listed)
                .param("measures", Columns.texts(counts, count -> count.getKey().id()))
                .param("counts", Columns.texts(counts, Map.Entry::getValue))
                .update();
    }
}
