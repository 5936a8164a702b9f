package sightline.service.review.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** The versions of terms of reference: added, agreed to and read, and never changed. */
@Component
public final class TermsVersions {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final ReviewBooks books;

    TermsVersions(Chamber chamber, JdbcClient database, Ledger record, ReviewBooks books) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.books = books;
    }

    /** Every version, the latest first. */
    public List<TermsVersion> all(Inside inside) {
        return chamber.at(inside.desk(), () -> {
            Map<Integer, TermsText> texts = texts(inside);
            Map<Integer, List<TermsVersion.Agreement>> agreed = agreements(inside);
            return database.sql("""
                            select v.number, v.lines, v.day, p.name
                            from review.terms_version v left join person p on p.id = v.author
                            where v.authority = ? and v.review = ? order by v.number desc
                            """)
                    .params(inside.desk().authority(), inside.id())
                    .query((row, n) -> version(row, texts, agreed))
                    .list();
        });
    }

    /** One version. */
    public Optional<TermsVersion> find(Inside inside, int number) {
        return all(inside).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The latest version. */
    public Optional<TermsVersion> latest(Inside inside) {
        return all(inside).stream().findFirst();
    }

    /**
     * Keeps a text as the version after the one that its author saw, with the lines of enquiry as they stand.
     *
     * @param seen the number of that version; 0 where there was none
     * @return the new number; empty where somebody else was first
     */
    public Optional<Integer> keep(Inside inside, int seen, TermsText text, LocalDate day) {
        String lines = LinesAsText.of(books.read(inside));
        try {
            return chamber.at(inside.desk(), () -> {
                if (latest(inside).map(TermsVersion::number).orElse(0) != seen) {
                    return Optional.empty();
                }
                insert(inside, seen + 1, lines, day);
                text.parts().forEach((part, words) -> insert(inside, seen + 1, part, words));
                record.append(inside.desk().entry(Kind.TERMS_KEPT, inside.id(), Body.EMPTY.with("number", seen + 1)));
                return Optional.of(seen + 1);
            });
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** Writes down that a body agreed to a version; a second word about the same body corrects the day. */
    public void agree(Inside inside, int version, String body, LocalDate day) {
        chamber.at(inside.desk(), () -> {
            int written = database.sql("""
                            insert into review.terms_agreed (authority, review, version, body, day)
                            values (:authority, :review, :version, :body, :day)
                            on conflict (authority, review, version, body) do update set day = excluded.day
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("version", version)
                    .param("body", body)
                    .param("day", day)
                    .update();
            record.append(inside.desk()
                    .entry(
                            Kind.TERMS_KEPT,
                            inside.id(),
                            Body.EMPTY.with("number", version).with("agreed", day.toString())));
            return written;
        });
    }

    private void insert(Inside inside, int number, String lines, LocalDate day) {
        database.sql("""
                        insert into review.terms_version (authority, review, number, lines, day, author)
                        values (:authority, :review, :number, :lines, :day, :author)
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("number", number)
                .param("lines", lines)
                .param("day", day)
                .param("author", inside.desk().account().orElse(null))
                .update();
    }

    private void insert(Inside inside, int number, TermsPart part, String words) {
        database.sql("insert into review.terms_part (authority, review, version, part, words) values (?, ?, ?, ?, ?)")
                .params(inside.desk().authority(), inside.id(), number, part.name(), words)
                .update();
    }

    private Map<Integer, TermsText> texts(Inside inside) {
        return database
                .sql("select version, part, words from review.terms_part where authority = ? and review = ?")
                .params(inside.desk().authority(), inside.id())
                .query((row, n) -> Map.entry(
                        row.getInt("version"),
                        Map.entry(TermsPart.valueOf(row.getString("part")), row.getString("words"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        e -> e.getValue().getKey(),
                                        e -> e.getValue().getValue()),
                                TermsText::new)));
    }

    private Map<Integer, List<TermsVersion.Agreement>> agreements(Inside inside) {
        return database
                .sql(
                        "select version, body, day from review.terms_agreed where authority = ? and review = ? order by day, body")
                .params(inside.desk().authority(), inside.id())
                .query((row, n) -> Map.entry(
                        row.getInt("version"),
                        new TermsVersion.Agreement(row.getString("body"), row.getObject("day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static TermsVersion version(
            ResultSet row, Map<Integer, TermsText> texts, Map<Integer, List<TermsVersion.Agreement>> agreed)
            throws SQLException {
        int number = row.getInt("number");
        return new TermsVersion(
                number,
                texts.getOrDefault(number, TermsText.EMPTY),
                row.getString("lines"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("name")),
                agreed.getOrDefault(number, List.of()));
    }
}
