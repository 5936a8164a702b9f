package sightline.service.review.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.Digest;
import sightline.service.review.report.open.ReportMaker;

/** The drafts of a review, as its task group keeps them. */
@Component
public final class SharedDrafts {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final ReportMaker maker;

    SharedDrafts(Chamber chamber, JdbcClient database, Ledger record, ReportMaker maker) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.maker = maker;
    }

    /**
     * What is asked when a draft is shared.
     *
     * @param note what its readers are asked
     * @param days from when to when
     * @param themes that it holds; empty for the whole report
     * @param accounts that may read it
     */
    public record Sharing(String note, SharedDraft.Days days, Set<Long> themes, Set<Long> accounts) {

        public Sharing {
            themes = Set.copyOf(themes);
            accounts = Set.copyOf(accounts);
        }
    }

    /** Every draft of a review, the latest first. */
    public List<SharedDraft> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select review, id, title, note, shared, closes from review.draft
                                where authority = ? and review = ? order by id desc
                                """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> DraftRows.draft(row))
                        .list());
    }

    /** One draft. */
    public Optional<SharedDraft> find(Inside inside, long draft) {
        return all(inside).stream().filter(one -> one.id() == draft).findFirst();
    }

    /** Keeps the report as it stands now as a draft, for these readers. */
    public long share(Inside inside, Sharing sharing) {
        DraftText text = DraftText.of(maker.open(inside, maker.material(inside)), sharing.themes());
        return chamber.at(inside.desk(), () -> {
            long draft = write(inside, sharing, text);
            int place = 0;
            for (DraftParagraph paragraph : text.paragraphs()) {
                database.sql("""
                                insert into review.draft_paragraph (authority, review, draft, name, place, words)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                inside.desk().authority(),
                                inside.id(),
                                draft,
                                paragraph.name(),
                                ++place,
                                paragraph.words())
                        .update();
            }
            sharing.accounts()
                    .forEach(account -> database.sql("""
                            insert into review.draft_reader (authority, review, draft, name, account)
                            select ?, ?, ?, name, id from person where id = ?
                            """)
                            .params(inside.desk().authority(), inside.id(), draft, account)
                            .update());
            record(inside, draft, "shared");
            return draft;
        });
    }

    /** Takes comments no longer than until this day. */
    public void close(Inside inside, long draft, LocalDate day) {
        chamber.at(inside.desk(), () -> {
            int closed = database.sql("""
                            update review.draft set closes = greatest(shared - 1, :day)
                            where authority = :authority and review = :review and id = :id and closes > :day
                            """)
                    .param("day", day)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("id", draft)
                    .update();
            if (closed > 0) {
                record(inside, draft, "closed");
            }
            return closed;
        });
    }

    private long write(Inside inside, Sharing sharing, DraftText text) {
        return database.sql("""
                        insert into review.draft (authority, review, title, note, shared, closes, html, digest, author)
                        values (:authority, :review, :title, :note, :shared, :closes, :html, :digest, :author)
                        returning id
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("title", text.title())
                .param("note", sharing.note())
                .param("shared", sharing.days().shared())
                .param("closes", sharing.days().closes())
                .param("html", text.html())
                .param("digest", Digest.of(text.html()))
                .param("author", inside.desk().account().orElse(null))
                .query(Long.class)
                .single();
    }

    private void record(Inside inside, long draft, String step) {
        record.append(inside.desk()
                .entry(
                        Kind.DRAFT_SHARED,
                        inside.id(),
                        Body.EMPTY.with("draft", draft).with("step", step)));
    }
}
