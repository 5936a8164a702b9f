package sightline.service.review.finding;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.record.Ledger;
import sightline.service.review.book.Finding;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What a review found: added and changed, with the evidence that shows it. */
@Component
public final class Findings {

    private static final StepRows.Tie LINES = new StepRows.Tie("finding_line", "line", "number");

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Findings(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** The version that somebody who opens a finding sees; empty where it is not there or was taken back. */
    public Optional<Long> version(Inside inside, long id) {
        return chamber.at(inside.desk(), () -> rows(inside).version(id));
    }

    /**
     * Adds a finding at the end of a theme.
     *
     * @return its number; empty where the theme is not one of this review's
     */
    public Optional<Long> add(Inside inside, long theme, FindingText text) {
        return chamber.at(inside.desk(), () -> {
            if (!rows(inside).hasTheme(theme)) {
                return Optional.empty();
            }
            long id = database.sql("""
                            insert into review.finding (authority, review, theme, words, kind, position)
                            values (:authority, :review, :theme, :words, :kind, 1 + coalesce((select max(position)
                                from review.finding
                                where authority = :authority and review = :review and theme = :theme), 0))
                            returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("theme", theme)
                    .param("words", text.words())
                    .param("kind", text.kind().name())
                    .query(Long.class)
                    .single();
            tie(inside, id, text);
            record.append(Step.FINDING.entry(inside, id, "added"));
            return Optional.of(id);
        });
    }

    /**
     * Changes a finding.
     *
     * @param seen the version that the change goes on from
     */
    public Kept change(Inside inside, long id, long seen, FindingText text) {
        return chamber.at(inside.desk(), () -> {
            Kept kept = rows(inside).take(id, seen);
            if (kept instanceof Kept.Saved) {
                database.sql(
                                "update review.finding set words = ?, kind = ? where authority = ? and review = ? and id = ?")
                        .params(text.words(), text.kind().name(), inside.desk().authority(), inside.id(), id)
                        .update();
                tie(inside, id, text);
                record.append(Step.FINDING.entry(inside, id, "changed"));
            }
            return kept;
        });
    }

    private void tie(Inside inside, long id, FindingText text) {
        rows(inside).tie(id, LINES, text.lines());
        database.sql("delete from review.finding_evidence where authority = ? and review = ? and finding = ?")
                .params(inside.desk().authority(), inside.id(), id)
                .update();
        List<Finding.Cited> cited = text.evidence();
        database.sql("""
                        insert into review.finding_evidence (authority, review, finding, evidence, quotation)
                        select e.authority, e.review, :id, e.id, coalesce(cited.quotation, '')
                        from unnest(:evidence::bigint[], :quotations::text[]) as cited (evidence, quotation)
                        join review.evidence e
                            on e.authority = :authority and e.review = :review and e.id = cited.evidence
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param(
                        "evidence",
                        StepRows.numbers(
                                cited.stream().map(Finding.Cited::evidence).toList()))
                .param("quotations", Columns.texts(cited, Finding.Cited::quotation))
                .update();
    }

    private StepRows rows(Inside inside) {
        return new StepRows(database, inside, Step.FINDING);
    }
}
