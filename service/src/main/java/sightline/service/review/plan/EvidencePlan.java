package sightline.service.review.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What is planned, cell by cell. */
@Component
public final class EvidencePlan {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    EvidencePlan(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** Every cell that was ever planned. */
    public List<Planned> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select line, source, words, target, version from review.planned
                                where authority = ? and review = ? order by line, source
                                """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> new Planned(
                                row.getInt("line"),
                                SourceKind.valueOf(row.getString("source")),
                                row.getString("words"),
                                row.getInt("target"),
                                row.getLong("version")))
                        .list());
    }

    /** The cell of a line and a kind of source. */
    public Planned at(Inside inside, int line, SourceKind source) {
        return all(inside).stream()
                .filter(cell -> cell.line() == line && cell.source() == source)
                .findFirst()
                .orElse(Planned.nothing(line, source));
    }

    /**
     * Plans a cell.
     *
     * @param planned with the version that its author saw
     * @return whether it was kept; not where somebody else was first
     */
    public boolean plan(Inside inside, Planned planned) {
        return chamber.at(inside.desk(), () -> {
            int kept = database.sql("""
                            insert into review.planned (authority, review, line, source, words, target, version)
                            select :authority, :review, :line, :source, :words, :target, 1
                            where :version = 0 or exists (
                                select from review.planned where authority = :authority and review = :review
                                    and line = :line and source = :source)
                            on conflict (authority, review, line, source) do update
                                set words = excluded.words, target = excluded.target, version = planned.version + 1
                                where planned.version = :version
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("line", planned.line())
                    .param("source", planned.source().name())
                    .param("words", planned.words())
                    .param("target", planned.target())
                    .param("version", planned.version())
                    .update();
            if (kept > 0) {
                record.append(inside.desk()
                        .entry(
                                Kind.EVIDENCE_PLANNED,
                                inside.id(),
                                Body.EMPTY
                                        .with("line", planned.line())
                                        .with("source", planned.source().name())
                                        .with("target", planned.target())));
            }
            return kept > 0;
        });
    }
}
