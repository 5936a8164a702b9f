package sightline.service.review.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Inside;

/** Items of the register as rows; the caller is in the chamber. */
@Component
final class RegisterRows {

    private final JdbcClient database;
    private final Clock clock;

    RegisterRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long insert(Inside inside, NewEvidence item) {
        long id = with(item, of("""
                        insert into review.evidence (authority, review, kind, title, source, origin, day, classification,
                            paragraph, consent, summary, words, witness, session, at, author)
                        values (:authority, :review, :kind, :title, :source, :origin, :day, :classification,
                            :paragraph::smallint, :consent, :summary, :words, :witness::bigint, :session::bigint, :at,
                            :author::bigint)
                        returning id
                        """, inside))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", inside.desk().account().orElse(null))
                .query(Long.class)
                .single();
        link(inside, id, item);
        return id;
    }

    boolean update(Inside inside, long id, long seen, NewEvidence item) {
        boolean changed =
                with(item, of("""
                                update review.evidence set kind = :kind, title = :title, source = :source, origin = :origin,
                                    day = :day, classification = :classification, paragraph = :paragraph::smallint,
                                    consent = :consent, summary = :summary, words = :words, witness = :witness::bigint,
                                    session = :session::bigint, version = version + 1
                                where authority = :authority and review = :review and id = :id and version = :seen
                                    and not withdrawn
                                """, inside)).param("id", id).param("seen", seen).update() == 1;
        if (changed) {
            for (String links : List.of("evidence_line", "evidence_theme")) {
                of(
                                "delete from review.%s where authority = :authority and review = :review and evidence = :id"
                                        .formatted(links),
                                inside)
                        .param("id", id)
                        .update();
            }
            link(inside, id, item);
        }
        return changed;
    }

    private void link(Inside inside, long id, NewEvidence item) {
        of("""
                        insert into review.evidence_line (authority, review, evidence, line)
                        select :authority, :review, :id, t::int from unnest(:lines) t
                        """, inside)
                .param("id", id)
                .param("lines", Columns.texts(List.copyOf(item.lines()), line -> line))
                .update();
        of("""
                        insert into review.evidence_theme (authority, review, evidence, theme)
                        select :authority, :review, :id, t::bigint from unnest(:themes) t
                        """, inside)
                .param("id", id)
                .param("themes", Columns.texts(List.copyOf(item.themes()), theme -> theme))
                .update();
    }

    Optional<Registered> find(Inside inside, long id) {
        return of("""
                        select e.*, p.name, p.type, p.size, p.unread,
                            array(select l.line from review.evidence_line l where l.authority = e.authority
                                and l.review = e.review and l.evidence = e.id order by 1) as lines,
                            array(select t.theme from review.evidence_theme t where t.authority = e.authority
                                and t.review = e.review and t.evidence = e.id order by 1) as themes,
                            (select count(distinct f.id) from review.finding_evidence c join review.finding f
                                on f.authority = c.authority and f.review = c.review and f.id = c.finding
                                where c.authority = e.authority and c.review = e.review and c.evidence = e.id
                                    and not f.withdrawn) as cited
                        from review.evidence e
                        left join review.paper p on p.authority = e.authority and p.review = e.review and p.evidence = e.id
                        where e.authority = :authority and e.review = :review and e.id = :id
                        """, inside)
                .param("id", id)
                .query((row, n) -> registered(row))
                .optional();
    }

    private StatementSpec of(String sql, Inside inside) {
        return database.sql(sql).param("authority", inside.desk().authority()).param("review", inside.id());
    }

    private static StatementSpec with(NewEvidence item, StatementSpec statement) {
        Standing standing = item.standing();
        return statement
                .param("kind", item.kind().name())
                .param("title", item.title())
                .param("source", item.from().source().name())
                .param("origin", item.from().origin())
                .param("day", item.from().day())
                .param("classification", standing.classification().name())
                .param(
                        "paragraph",
                        standing.paragraph().isPresent() ? standing.paragraph().getAsInt() : null)
                .param("consent", standing.consent().name())
                .param("summary", item.summary())
                .param("words", item.words().replace("\u0000", ""))
                .param("witness", item.from().witness().orElse(null))
                .param("session", item.from().session().orElse(null));
    }

    private static Registered registered(ResultSet row) throws SQLException {
        NewEvidence item = new NewEvidence(
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new Provenance(
                        SourceKind.valueOf(row.getString("source")),
                        row.getString("origin"),
                        row.getObject("day", LocalDate.class),
                        number(row, "witness"),
                        number(row, "session")),
                standing(row),
                row.getString("summary"),
                row.getString("words"),
                numbers(row, "lines").stream()
                        .map(Math::toIntExact)
                        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)),
                numbers(row, "themes"));
        return new Registered(
                row.getLong("id"),
                item,
                Optional.ofNullable(row.getString("name")).isPresent() ? Optional.of(paper(row)) : Optional.empty(),
                row.getString("withdrawn_why"),
                row.getInt("cited"),
                row.getLong("version"));
    }

    private static KeptPaper paper(ResultSet row) throws SQLException {
        return new KeptPaper(
                row.getString("name"), row.getString("type"), row.getLong("size"), row.getString("unread"));
    }

    /** How an item may be used. */
    static Standing standing(ResultSet row) throws SQLException {
        int paragraph = row.getInt("paragraph");
        return new Standing(
                Classification.valueOf(row.getString("classification")),
                paragraph == 0 ? OptionalInt.empty() : OptionalInt.of(paragraph),
                Consent.valueOf(row.getString("consent")),
                row.getBoolean("withdrawn"));
    }

    private static Set<Long> numbers(ResultSet row, String column) throws SQLException {
        Set<Long> numbers = new LinkedHashSet<>();
        for (Object number : (Object[]) row.getArray(column).getArray()) {
            numbers.add(((Number) number).longValue());
        }
        return numbers;
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
