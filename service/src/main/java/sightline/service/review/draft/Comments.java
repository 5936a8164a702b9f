package sightline.service.review.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What readers of drafts have said, and what the task group answered. */
@Component
public final class Comments {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Comments(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** All comments on a draft, in the order of its paragraphs. */
    public List<Comment> of(Inside inside, long draft) {
        return chamber.at(
                inside.desk(),
                () -> database.sql(DraftRows.COMMENTS + """
                                where c.authority = ? and c.review = ? and c.draft = ? order by p.place, c.id
                                """)
                        .params(inside.desk().authority(), inside.id(), draft)
                        .query((row, n) -> DraftRows.comment(row))
                        .list());
    }

    /** One of them. */
    public Optional<Comment> find(Inside inside, long draft, long comment) {
        return of(inside, draft).stream().filter(one -> one.id() == comment).findFirst();
    }

    /**
     * Keeps the group's answer.
     *
     * @param seen the version that the writer had before them
     * @return whether it is kept; not where somebody else has answered meanwhile
     */
    public boolean answer(Inside inside, long draft, long comment, Comment.Answer answer, long seen) {
        return chamber.at(inside.desk(), () -> {
            int kept = database.sql("""
                            update review.draft_comment set answer = :answer, why = :why, answered = :day,
                                version = version + 1
                            where authority = :authority and review = :review and draft = :draft and id = :id
                                and version = :seen
                            """)
                    .param("answer", answer.outcome().name())
                    .param("why", answer.why())
                    .param("day", answer.day())
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("draft", draft)
                    .param("id", comment)
                    .param("seen", seen)
                    .update();
            if (kept > 0) {
                record.append(inside.desk()
                        .entry(
                                Kind.DRAFT_SHARED,
                                inside.id(),
                                Body.EMPTY
                                        .with("draft", draft)
                                        .with("comment", comment)
                                        .with("step", "answered")));
            }
            return kept > 0;
        });
    }
}
