package sightline.service.review.evidence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** The evidence of a review: kept, changed and withdrawn. Nothing is ever taken out. */
@Component
public final class Register {

    private final Chamber chamber;
    private final JdbcClient database;
    private final RegisterRows rows;
    private final PaperShelf papers;
    private final Ledger record;

    Register(Chamber chamber, JdbcClient database, RegisterRows rows, PaperShelf papers, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.rows = rows;
        this.papers = papers;
        this.record = record;
    }

    /** Keeps an item; gives its number. */
    public long add(Inside inside, NewEvidence item) {
        return add(inside, item, Optional.empty());
    }

    /** Keeps an item with the file that it came as, whose text is its words; gives its number. */
    public long add(Inside inside, NewEvidence item, Optional<NewPaper> paper) {
        return chamber.at(inside.desk(), () -> {
            NewEvidence read = paper.map(file -> item.withWords(file.text())).orElse(item);
            long id = rows.insert(inside, read);
            paper.ifPresent(file -> papers.keep(inside, id, file));
            Body body = Body.EMPTY
                    .with("evidence", id)
                    .with("kind", read.kind().name())
                    .with("classification", read.standing().classification().name());
            record.append(inside.desk()
                    .entry(
                            Kind.EVIDENCE_KEPT,
                            inside.id(),
                            paper.map(file -> body.with("sha256", file.digest()))
                                    .orElse(body)));
            return id;
        });
    }

    /** An item as it stands, withdrawn or not. */
    public Optional<Registered> find(Inside inside, long id) {
        return chamber.at(inside.desk(), () -> rows.find(inside, id));
    }

    /**
     * Changes an item, if nobody else has changed it since.
     *
     * @param seen the version that its editor saw
     * @return whether it is changed
     */
    public boolean change(Inside inside, long id, long seen, NewEvidence item) {
        return chamber.at(inside.desk(), () -> {
            boolean changed = rows.update(inside, id, seen, item);
            if (changed) {
                record.append(inside.desk()
                        .entry(
                                Kind.EVIDENCE_CHANGED,
                                inside.id(),
                                Body.EMPTY
                                        .with("evidence", id)
                                        .with("what", "text")
                                        .with(
                                                "classification",
                                                item.standing().classification().name())
                                        .with(
                                                "consent",
                                                item.standing().consent().name())));
            }
            return changed;
        });
    }

    /** Withdraws an item: it stays in the register and is used nowhere. Says whether it was in use before. */
    public boolean withdraw(Inside inside, long id, String why) {
        return chamber.at(inside.desk(), () -> {
            boolean withdrawn = database.sql("""
                                    update review.evidence set withdrawn = true, withdrawn_why = :why, version = version + 1
                                    where authority = :authority and review = :review and id = :id and not withdrawn
                                    """)
                            .param("why", why)
                            .param("authority", inside.desk().authority())
                            .param("review", inside.id())
                            .param("id", id)
                            .update()
                    == 1;
            if (withdrawn) {
                record.append(inside.desk()
                        .entry(
                                Kind.EVIDENCE_CHANGED,
                                inside.id(),
                                Body.EMPTY.with("evidence", id).with("what", "withdrawn")));
            }
            return withdrawn;
        });
    }
}
