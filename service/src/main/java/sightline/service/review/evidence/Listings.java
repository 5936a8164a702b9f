package sightline.service.review.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Wanted;

/** Reads the register a page at a time, in two statements whatever its length. */
@Component
public final class Listings {

    private static final String USED = """
            not e.withdrawn and e.consent <> 'WITHDRAWN'
                and not exists (select from review.witness w where w.authority = e.authority and w.review = e.review
                    and w.id = e.witness and w.consent = 'WITHDRAWN')
            """;

    private final Chamber chamber;
    private final JdbcClient database;

    Listings(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** A page of what is wanted and may be used. */
    public Listing used(Inside inside, Wanted wanted, int page) {
        return read(inside, wanted, page, USED);
    }

    /** A page of what was taken back, by us or by whoever said it. */
    public Listing takenBack(Inside inside, int page) {
        return read(inside, Wanted.ALL, page, "not (" + USED + ")");
    }

    private Listing read(Inside inside, Wanted wanted, int page, String which) {
        String from = " from review.evidence e where e.authority = :authority and e.review = :review and " + which
                + Wanted.SQL;
        return chamber.at(inside.desk(), () -> {
            long all = bind(inside, wanted, "select count(*)" + from)
                    .query(Long.class)
                    .single();
            int shown = (int) Math.clamp(page, 1, Math.max(1, Math.ceilDiv(all, Listing.SIZE)));
            List<Listing.Row> rows = bind(inside, wanted, """
                            select e.*,
                                array(select l.line from review.evidence_line l where l.authority = e.authority
                                    and l.review = e.review and l.evidence = e.id order by 1) as lines,
                                (select count(distinct f.id) from review.finding_evidence c join review.finding f
                                    on f.authority = c.authority and f.review = c.review and f.id = c.finding
                                    where c.authority = e.authority and c.review = e.review and c.evidence = e.id
                                        and not f.withdrawn) as cited
                            """ + from + " order by e.id desc limit :size offset :skip")
                    .param("size", Listing.SIZE)
                    .param("skip", (shown - 1) * Listing.SIZE)
                    .query((row, n) -> row(row))
                    .list();
            return new Listing(rows, shown, all);
        });
    }

    private JdbcClient.StatementSpec bind(Inside inside, Wanted wanted, String sql) {
        return wanted.bind(database.sql(sql))
                .param("authority", inside.desk().authority())
                .param("review", inside.id());
    }

    private static Listing.Row row(ResultSet row) throws SQLException {
        Set<Integer> lines = new LinkedHashSet<>();
        for (Object line : (Object[]) row.getArray("lines").getArray()) {
            lines.add(((Number) line).intValue());
        }
        return new Listing.Row(
                row.getLong("id"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                SourceKind.valueOf(row.getString("source")),
                row.getString("origin"),
                row.getObject("day", LocalDate.class),
                RegisterRows.standing(row),
                lines,
                row.getInt("cited"));
    }
}
