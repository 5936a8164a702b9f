package sightline.service.review.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Reads whole reviews, in one transaction and a bounded number of statements. */
@Component
public final class ReviewBooks {

    private final Chamber chamber;
    private final JdbcClient database;

    ReviewBooks(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** The review that is open. */
    public ReviewBook read(Inside inside) {
        return chamber.at(inside.desk(), () -> {
            Reading reading = new Reading(inside);
            return reading.book(reading.evidence());
        });
    }

    /** The review that is open without its evidence, for pages that only name its lines, themes and people. */
    public ReviewBook withoutEvidence(Inside inside) {
        return chamber.at(inside.desk(), () -> new Reading(inside).book(List.of()));
    }

    /** Its lines of enquiry alone, for pages that need no more. */
    public List<Line> lines(Inside inside) {
        return chamber.at(inside.desk(), () -> new Reading(inside).lines());
    }

    /** Its task group alone, for pages that need no more. */
    public List<Member> members(Inside inside) {
        return chamber.at(inside.desk(), () -> new Reading(inside).members());
    }

    /** One reading of one review. */
    private final class Reading {

        private final Inside inside;
        private final Links links;

        Reading(Inside inside) {
            this.inside = inside;
            this.links = new Links(database, inside.desk().authority(), inside.id());
        }

        ReviewBook book(List<Evidence> evidence) {
            return new ReviewBook(
                    inside.review(),
                    members(),
                    lines(),
                    all("select * from %s order by id", "witness", (row, n) -> BookRows.witness(row)),
                    all("select * from %s order by day, id", "session", (row, n) -> BookRows.session(row)),
                    evidence,
                    argument());
        }

        private List<Member> members() {
            return all("select * from %s order by since, id", "member", (row, n) -> BookRows.member(row));
        }

        private List<Line> lines() {
            return Lines.printed(all(
                    "select * from %s order by position, number",
                    "line",
                    (row, n) -> new Lines.Row(
                            row.getInt("number"),
                            BookRows.number(row, "parent").map(Math::toIntExact),
                            row.getString("question"),
                            row.getInt("phase"),
                            row.getBoolean("dropped"))));
        }

        private List<Evidence> evidence() {
            Map<Long, Set<Long>> lines = links.of("evidence_line", "evidence", "line");
            Map<Long, Set<Long>> themes = links.of("evidence_theme", "evidence", "theme");
            return all(
                    "select * from %s order by id",
                    "evidence",
                    (row, n) -> new Evidence(
                            row.getLong("id"),
                            EvidenceKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            BookRows.provenance(row),
                            BookRows.standing(row),
                            row.getString("summary"),
                            row.getString("words"),
                            Links.at(lines, row.getLong("id"), Math::toIntExact),
                            Links.at(themes, row.getLong("id"), id -> id)));
        }

        private ReviewBook.Argument argument() {
            List<Theme> themes = all(
                    "select * from %s and state = 'ACCEPTED' order by position, id",
                    "theme", (row, n) -> new Theme(row.getLong("id"), row.getString("name")));
            return new ReviewBook.Argument(themes, findings(), conclusions(), recommendations());
        }

        private List<Finding> findings() {
            Map<Long, Set<Long>> lines = links.of("finding_line", "finding", "line");
            Map<Long, List<Finding.Cited>> cited =
                    CitedRows.read(database, inside.desk().authority(), inside.id());
            return all(
                    placed("finding"),
                    "finding",
                    (row, n) -> new Finding(
                            row.getLong("id"),
                            row.getLong("theme"),
                            row.getString("words"),
                            Finding.Kind.valueOf(row.getString("kind")),
                            cited.getOrDefault(row.getLong("id"), List.of()),
                            Links.at(lines, row.getLong("id"), Math::toIntExact)));
        }

        private List<Conclusion> conclusions() {
            Map<Long, Set<Long>> findings = links.of("conclusion_finding", "conclusion", "finding");
            return all(
                    placed("conclusion"),
                    "conclusion",
                    (row, n) -> new Conclusion(
                            row.getLong("id"),
                            row.getLong("theme"),
                            row.getString("words"),
                            Links.at(findings, row.getLong("id"), id -> id)));
        }

        private List<Recommendation> recommendations() {
            Map<Long, List<Recommendation.Part>> parts =
                    PartRows.read(database, inside.desk().authority(), inside.id());
            Map<Long, Set<Long>> conclusions = links.of("recommendation_conclusion", "recommendation", "conclusion");
            Map<Long, Set<Long>> findings = links.of("recommendation_finding", "recommendation", "finding");
            return all(
                    placed("recommendation"),
                    "recommendation",
                    (row, n) -> new Recommendation(
                            row.getLong("id"),
                            n + 1,
                            row.getLong("theme"),
                            row.getString("words"),
                            parts.getOrDefault(row.getLong("id"), List.of()),
                            BookRows.aim(row),
                            Recommendation.Kind.valueOf(row.getString("kind")),
                            BookRows.someDay(row, "sent"),
                            Links.at(conclusions, row.getLong("id"), id -> id),
                            Links.at(findings, row.getLong("id"), id -> id)));
        }

        /** In the order of the themes, then of the places within them; nothing withdrawn. */
        private static String placed(String table) {
            return """
                    select review.%1$s.* from %%s and not withdrawn order by
                        (select t.position from review.theme t where t.authority = review.%1$s.authority
                            and t.review = review.%1$s.review and t.id = review.%1$s.theme), theme, position, id
                    """.formatted(table);
        }

        private <T> List<T> all(String select, String table, RowMapper<T> mapper) {
            return database.sql(select.formatted("review." + table + " where authority = ? and review = ?"))
                    .params(inside.desk().authority(), inside.id())
                    .query(mapper)
                    .list();
        }
    }
}
