package sightline.service.review.report.source;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What the task group writes itself into a report, and which chapters it prints. */
@Component
public final class ReportTexts {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    ReportTexts(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** What became of an attempt to save. */
    public sealed interface Saved {

        /** Everything is kept. */
        record Kept() implements Saved {}

        /**
         * Somebody else had saved before, so nothing is kept.
         *
         * @param theirs what stands now in the places that differ
         */
        record Overtaken(Map<Slot, OwnWords.Written> theirs) implements Saved {}
    }

    /** Everything that is written, as it stands now. */
    public OwnWords read(Inside inside) {
        return chamber.at(inside.desk(), () -> latest(inside));
    }

    /**
     * Keeps words in their places, all or none. A place whose words the writer did not change is left as it is.
     *
     * @param typed words and, beside them, the version that their writer had seen
     */
    public Saved keep(Inside inside, Map<Slot, OwnWords.Written> typed) {
        return chamber.at(inside.desk(), () -> {
            lock(inside);
            OwnWords now = latest(inside);
            Map<Slot, OwnWords.Written> theirs = new EnumMap<>(Slot.class);
            Map<Slot, OwnWords.Written> changed = new EnumMap<>(Slot.class);
            typed.forEach((slot, mine) -> {
                OwnWords.Written saved = now.at(slot);
                if (!mine.words().equals(saved.words()) && !mine.words().equals(seen(inside, slot, mine.version()))) {
                    (saved.version() == mine.version() ? changed : theirs).put(slot, mine);
                }
            });
            theirs.replaceAll((slot, mine) -> now.at(slot));
            if (!theirs.isEmpty()) {
                return new Saved.Overtaken(theirs);
            }
            changed.forEach((slot, mine) -> write(inside, slot, mine));
            if (!changed.isEmpty()) {
                record(inside, changed.keySet().stream().map(Slot::slug).toList());
            }
            return new Saved.Kept();
        });
    }

    /** The names of chapters that are not printed. */
    public Set<String> leftOut(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> new HashSet<>(
                        database.sql("select chapter from review.report_left_out where authority = ? and review = ?")
                                .params(inside.desk().authority(), inside.id())
                                .query((row, n) -> row.getString(1))
                                .list()));
    }

    /** Says which chapters are not printed. */
    public void leaveOut(Inside inside, Set<String> chapters) {
        chamber.at(inside.desk(), () -> {
            database.sql("delete from review.report_left_out where authority = ? and review = ?")
                    .params(inside.desk().authority(), inside.id())
                    .update();
            chapters.forEach(chapter -> database.sql(
                            "insert into review.report_left_out (authority, review, chapter) values (?, ?, ?)")
                    .params(inside.desk().authority(), inside.id(), chapter)
                    .update());
            record(inside, List.of("chapters"));
            return chapters;
        });
    }

    /** Two people who write the first words of a place wait for each other here. */
    private void lock(Inside inside) {
        database.sql("select id from review.review where authority = ? and id = ? for update")
                .params(inside.desk().authority(), inside.id())
                .query((row, n) -> true)
                .list();
    }

    private OwnWords latest(Inside inside) {
        Map<Slot, OwnWords.Written> written = new EnumMap<>(Slot.class);
        database.sql("""
                        select distinct on (name) name, words, version from review.report_text
                        where authority = ? and review = ? order by name, version desc
                        """).params(inside.desk().authority(), inside.id()).query(row -> {
            OwnWords.Written words = new OwnWords.Written(row.getString("words"), row.getLong("version"));
            Slot.named(row.getString("name")).ifPresent(slot -> written.put(slot, words));
        });
        return new OwnWords(written);
    }

    private String seen(Inside inside, Slot slot, long version) {
        return database.sql("""
                        select words from review.report_text
                        where authority = ? and review = ? and name = ? and version = ?
                        """)
                .params(inside.desk().authority(), inside.id(), slot.slug(), version)
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse("");
    }

    private void write(Inside inside, Slot slot, OwnWords.Written mine) {
        database.sql("""
                        insert into review.report_text (authority, review, name, words, version, at, author)
                        values (:authority, :review, :name, :words, :version, :at, :author)
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("name", slot.slug())
                .param("words", mine.words())
                .param("version", mine.version() + 1)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()))
                .param("author", inside.desk().account().orElse(null))
                .update();
    }

    private void record(Inside inside, List<String> places) {
        record.append(inside.desk().entry(Kind.REPORT_CHANGED, inside.id(), Body.EMPTY.with("places", places)));
    }
}
