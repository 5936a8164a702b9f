package sightline.service.review.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.report.Digest;

/** Where those concerned read the drafts that were shared with them, and say what is wrong. */
@Component
public final class ReadingRoom {

    private static final String SHARED = """
            select d.review, d.id, d.title, d.note, d.shared, d.closes, d.html, r.id as reader
            from review.draft d join review.draft_reader r on (r.authority, r.review, r.draft) = (d.authority, d.review, d.id)
            where d.authority = :authority and not r.ended
            """;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    ReadingRoom(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** The drafts that were shared with the desk's own account, the latest first. */
    public List<SharedDraft> mine(ReviewDesk desk) {
        return chamber.at(
                desk,
                () -> database.sql(SHARED + " and r.account = :account order by d.id desc")
                        .param("authority", desk.authority())
                        .param("account", desk.account().orElse(0L))
                        .query((row, n) -> DraftRows.draft(row))
                        .list());
    }

    /** A draft that was shared with the desk's own account; notes that it was opened. */
    public Optional<Reading> open(ReviewDesk desk, long draft) {
        Optional<Reading> reading = chamber.at(
                desk,
                () -> database.sql(SHARED + " and r.account = :account and d.id = :draft")
                        .param("authority", desk.authority())
                        .param("account", desk.account().orElse(0L))
                        .param("draft", draft)
                        .query((row, n) -> reading(
                                desk.authority(), DraftRows.draft(row), row.getLong("reader"), row.getString("html")))
                        .optional());
        reading.ifPresent(found -> opened(desk.carriedOut(), found));
        return reading;
    }

    /** The draft that a link leads to; a secret that is not known, or was taken back, leads nowhere. */
    public Optional<Reading> open(String authority, String secret) {
        ReviewDesk desk = ReviewDesk.system(authority);
        Optional<Reading> reading = chamber.at(
                desk,
                () -> database.sql(SHARED + " and r.secret = :secret")
                        .param("authority", authority)
                        .param("secret", Digest.of(secret))
                        .query((row, n) ->
                                reading(authority, DraftRows.draft(row), row.getLong("reader"), row.getString("html")))
                        .optional());
        reading.ifPresent(found -> opened(desk, found));
        return reading;
    }

    /** Keeps a comment of the reader before whom a draft is open. */
    public void comment(ReviewDesk desk, Reading reading, String paragraph, String words) {
        ReviewDesk system = desk.carriedOut();
        chamber.at(system, () -> {
            long comment = database.sql("""
                            insert into review.draft_comment (authority, review, draft, draft_reader, paragraph, words, at)
                            values (:authority, :review, :draft, :reader, :paragraph, :words, :at) returning id
                            """)
                    .param("authority", system.authority())
                    .param("review", reading.draft().review())
                    .param("draft", reading.draft().id())
                    .param("reader", reading.reader())
                    .param("paragraph", paragraph)
                    .param("words", words)
                    .param("at", now())
                    .query(Long.class)
                    .single();
            record(system, reading, Body.EMPTY.with("comment", comment).with("step", "commented"));
            return comment;
        });
    }

    private Reading reading(String authority, SharedDraft draft, long reader, String html) {
        List<DraftParagraph> paragraphs = database.sql("""
                        select name, words from review.draft_paragraph
                        where authority = ? and review = ? and draft = ? order by place
                        """)
                .params(authority, draft.review(), draft.id())
                .query((row, n) -> new DraftParagraph(row.getString("name"), row.getString("words")))
                .list();
        List<Comment> own = database.sql(
                        DraftRows.COMMENTS
                                + " where c.authority = ? and c.review = ? and c.draft = ? and c.draft_reader = ? order by c.id")
                .params(authority, draft.review(), draft.id(), reader)
                .query((row, n) -> DraftRows.comment(row))
                .list();
        return new Reading(draft, reader, html, paragraphs, own);
    }

    private void opened(ReviewDesk system, Reading reading) {
        chamber.at(system, () -> {
            int first = database.sql("""
                            update review.draft_reader set opened = :at
                            where authority = :authority and review = :review and draft = :draft and id = :id
                                and opened is null
                            """)
                    .param("at", now())
                    .param("authority", system.authority())
                    .param("review", reading.draft().review())
                    .param("draft", reading.draft().id())
                    .param("id", reading.reader())
                    .update();
            if (first > 0) {
                record(system, reading, Body.EMPTY.with("step", "opened"));
            }
            return first;
        });
    }

    private void record(ReviewDesk desk, Reading reading, Body body) {
        record.append(desk.entry(
                Kind.DRAFT_SHARED,
                reading.draft().review(),
                body.with("draft", reading.draft().id()).with("reader", reading.reader())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
