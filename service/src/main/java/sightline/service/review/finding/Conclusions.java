package sightline.service.review.finding;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What a review concludes from its findings: added and changed. */
@Component
public final class Conclusions {

    private static final StepRows.Tie FINDINGS = new StepRows.Tie("conclusion_finding", "finding", "id");

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Conclusions(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** The version that somebody who opens a conclusion sees; empty where it is not there or was taken back. */
    public Optional<Long> version(Inside inside, long id) {
        return chamber.at(inside.desk(), () -> rows(inside).version(id));
    }

    /**
     * Adds a conclusion at the end of a theme.
     *
     * @return its number; empty where the theme is not one of this review's
     */
    public Optional<Long> add(Inside inside, long theme, ConclusionText text) {
        return chamber.at(inside.desk(), () -> {
            if (!rows(inside).hasTheme(theme)) {
                return Optional.empty();
            }
            long id = database.sql("""
                            insert into review.conclusion (authority, review, theme, words, position)
                            values (:authority, :review, :theme, :words, 1 + coalesce((select max(position)
                                from review.conclusion
                                where authority = :authority and review = :review and theme = :theme), 0))
                            returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("theme", theme)
                    .param("words", text.words())
                    .query(Long.class)
                    .single();
            rows(inside).tie(id, FINDINGS, text.findings());
            record.append(Step.CONCLUSION.entry(inside, id, "added"));
            return Optional.of(id);
        });
    }

    /**
     * Changes a conclusion.
     *
     * @param seen the version that the change goes on from
     */
    public Kept change(Inside inside, long id, long seen, ConclusionText text) {
        return chamber.at(inside.desk(), () -> {
            Kept kept = rows(inside).take(id, seen);
            if (kept instanceof Kept.Saved) {
                database.sql("update review.conclusion set words = ? where authority = ? and review = ? and id = ?")
                        .params(text.words(), inside.desk().authority(), inside.id(), id)
                        .update();
                rows(inside).tie(id, FINDINGS, text.findings());
                record.append(Step.CONCLUSION.entry(inside, id, "changed"));
            }
            return kept;
        });
    }

    private StepRows rows(Inside inside) {
        return new StepRows(database, inside, Step.CONCLUSION);
    }
}
