package sightline.service.review.draft;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.Digest;

/** Who was asked to read a draft, and the links of those without an account. */
@Component
public final class DraftReaders {

    /** 128 bits can't be guessed. */
    private static final int SECRET_BYTES = 16;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final SecureRandom random = new SecureRandom();

    DraftReaders(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * Somebody with an account who can be asked.
     *
     * @param account the number
     * @param name as it stands there
     */
    public record Candidate(long account, String name) {}

    /** Directors and cabinet members who answer for the desk's authority. */
    public List<Candidate> candidates(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select id, name from person join review.place on account = id
                                where authority = ? and active and exists (select from person_role
                                    where person = id and role in ('DIRECTOR', 'CABINET_MEMBER'))
                                order by name, id
                                """)
                        .param(inside.desk().authority())
                        .query((row, n) -> new Candidate(row.getLong("id"), row.getString("name")))
                        .list());
    }

    /** Everybody who was asked to read a draft. */
    public List<DraftReader> of(Inside inside, long draft) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select id, name, secret is not null as by_link, opened, ended from review.draft_reader
                                where authority = ? and review = ? and draft = ? order by id
                                """)
                        .params(inside.desk().authority(), inside.id(), draft)
                        .query((row, n) -> DraftRows.reader(row))
                        .list());
    }

    /**
     * Asks somebody without an account.
     *
     * @return the address of their link, which is kept nowhere and so can be shown only once
     */
    public String link(Inside inside, long draft, String name) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return chamber.at(inside.desk(), () -> {
            database.sql("""
                            insert into review.draft_reader (authority, review, draft, name, secret)
                            values (:authority, :review, :draft, :name, :secret)
                            """)
                    .params(Map.of(
                            "authority", inside.desk().authority(),
                            "review", inside.id(),
                            "draft", draft,
                            "name", name,
                            "secret", Digest.of(secret)))
                    .update();
            record(inside, draft, "link-made");
            return "/draft/%s/%s".formatted(inside.desk().authority(), secret);
        });
    }

    /** Takes a link back; what its reader has said stays. */
    public void end(Inside inside, long draft, long reader) {
        chamber.at(inside.desk(), () -> {
            int ended = database.sql("""
                            update review.draft_reader set ended = true
                            where authority = ? and review = ? and draft = ? and id = ? and not ended
                            """)
                    .params(inside.desk().authority(), inside.id(), draft, reader)
                    .update();
            if (ended > 0) {
                record(inside, draft, "reader-ended");
            }
            return ended;
        });
    }

    private void record(Inside inside, long draft, String step) {
        record.append(inside.desk()
                .entry(
                        Kind.DRAFT_SHARED,
                        inside.id(),
                        Body.EMPTY.with("draft", draft).with("step", step)));
    }
}
