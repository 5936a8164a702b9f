package sightline.service.review.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Meanings.Place;

/** Search by words in the database, and passages as results show them; the caller is in the chamber. */
@Component
final class HitRows {

    /** Words in quotation marks, or a word taken out, are meant just so. */
    private static final String QUERY = """
            with q as (select websearch_to_tsquery('english', :words) as every,
                case when :words ~ '(["]|(^|\\s)-\\w)' then websearch_to_tsquery('english', :words)
                    else replace(plainto_tsquery('english', :words)::text, '&', '|')::tsquery end as some)
            """;

    private final JdbcClient database;

    HitRows(JdbcClient database) {
        this.database = database;
    }

    /** The passages that hold the words, those with all of them first. */
    List<Place> byWords(Inside inside, String words, Wanted wanted, int most) {
        return wanted.bind(database.sql(QUERY + """
                                select p.evidence, p.number from q, review.passage p
                                join review.live e on e.authority = p.authority and e.review = p.review and e.id = p.evidence
                                where p.authority = :authority and p.review = :review and p.found @@ q.some
                                """ + Wanted.SQL + """
                                order by p.found @@ q.every desc, ts_rank_cd(p.found, q.some) desc, p.evidence, p.number
                                limit :most
                                """))
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("words", words)
                .param("most", most)
                .query((row, n) -> new Place(row.getLong(1), row.getInt(2)))
                .list();
    }

    /** These passages, in this order. */
    List<Hit> show(Inside inside, String words, List<Place> places, Set<Place> byWords) {
        Map<Place, Hit> hits = new HashMap<>();
        database.sql(QUERY + """
                        select p.evidence, p.number, e.title, e.kind, e.source, e.origin, e.day, e.classification, e.paragraph,
                            e.consent, ts_headline('english', p.words, q.some, :marks) as headline
                        from q, unnest(:evidence::bigint[], :number::int[]) t (evidence, number)
                        join review.passage p on p.authority = :authority and p.review = :review
                            and p.evidence = t.evidence and p.number = t.number
                        join review.live e on e.authority = p.authority and e.review = p.review and e.id = p.evidence
                        """)
                .param("words", words)
                .param("marks", "HighlightAll=true, StartSel=%s, StopSel=%s".formatted(Hit.START, Hit.STOP))
                .param("evidence", Columns.texts(places, Place::evidence))
                .param("number", Columns.texts(places, Place::number))
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .query(row -> {
                    Place place = new Place(row.getLong("evidence"), row.getInt("number"));
                    hits.put(place, hit(row, byWords.contains(place)));
                });
        return places.stream().filter(hits::containsKey).map(hits::get).toList();
    }

    private static Hit hit(ResultSet row, boolean byWords) throws SQLException {
        return new Hit(
                row.getLong("evidence"),
                row.getString("title"),
                EvidenceKind.valueOf(row.getString("kind")),
                SourceKind.valueOf(row.getString("source")),
                row.getString("origin"),
                row.getObject("day", LocalDate.class),
                standing(row),
                Hit.runs(row.getString("headline")),
                byWords);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        int paragraph = row.getInt("paragraph");
        return new Standing(
                Classification.valueOf(row.getString("classification")),
                paragraph == 0 ? OptionalInt.empty() : OptionalInt.of(paragraph),
                Consent.valueOf(row.getString("consent")),
                false);
    }
}
