package sightline.service.library.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.library.book.Item;
import sightline.service.library.book.Items;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Papers;
import sightline.service.library.book.Run;

/** Search by words in the database, and rows as results show them. */
@Component
final class FoundRows {

    /** Signs that stand in no text; the database puts them around found words. */
    private static final char START = '\ue000';

    private static final char STOP = '\ue001';

    /** Words in quotation marks, or a word taken out, are meant just so. */
    private static final String QUERY = """
            with q as (select websearch_to_tsquery('english', :words) as every,
                case when :words ~ '(["]|(^|\\s)-\\w)' then websearch_to_tsquery('english', :words)
                    else replace(plainto_tsquery('english', :words)::text, '&', '|')::tsquery end as some)
            """;

    private final JdbcClient database;
    private final Items items;
    private final Papers papers;

    FoundRows(JdbcClient database, Items items, Papers papers) {
        this.database = database;
        this.items = items;
        this.papers = papers;
    }

    /** The rows that hold the words, those with all of them first. */
    List<Long> byWords(String words, Wanted wanted, int most) {
        return wanted.bind(database.sql(QUERY + """
                                select i.id from q, library.item i join library.paper p on p.id = i.paper where
                                """ + Wanted.SQL + """
                                and (i.found @@ q.some or exists (select from library.part t
                                    where t.item = i.id and t.found @@ q.some))
                                order by i.found @@ q.every desc, ts_rank_cd(i.found, q.some) desc, i.id limit :most
                                """))
                .param("words", words)
                .param("most", most)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** The rows that are wanted, the latest papers first. */
    List<Long> latest(Wanted wanted, int most) {
        return wanted.bind(database.sql("""
                                select i.id from library.item i join library.paper p on p.id = i.paper where
                                """ + Wanted.SQL + """
                                order by p.year desc, p.id desc, coalesce(i.words_from, i.answer_from), i.id limit :most
                                """))
                .param("most", most)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** These rows, in this order. */
    List<Hit> show(String words, List<Long> ids, Set<Long> byWords) {
        Map<Long, String> headlines = headlines(words, ids);
        Map<Long, Item> found = new HashMap<>();
        items.accepted(ids).forEach(item -> found.put(item.id(), item));
        Map<Long, KeptPaper> from =
                papers.all(found.values().stream().map(Item::paper).distinct().toList());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .flatMap(item -> Optional.ofNullable(from.get(item.paper())).stream()
                        .map(paper -> new Hit(
                                item,
                                paper.id(),
                                paper.details(),
                                runs(headlines.getOrDefault(
                                        item.id(), item.said().words())),
                                byWords.contains(item.id()))))
                .toList();
    }

    private Map<Long, String> headlines(String words, Collection<Long> ids) {
        Map<Long, String> headlines = new HashMap<>();
        database.sql(QUERY + """
                        select i.id, ts_headline('english', i.words, q.some, :marks) as headline
                        from q, library.item i where i.id = any(:ids::bigint[])
                        """)
                .param("words", words)
                .param("marks", "HighlightAll=true, StartSel=%s, StopSel=%s".formatted(START, STOP))
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query(row -> {
                    headlines.put(row.getLong("id"), row.getString("headline"));
                });
        return headlines;
    }

    private static List<Run> runs(String headline) {
        List<Run> runs = new ArrayList<>();
        boolean marked = false;
        int from = 0;
        for (int i = 0; i <= headline.length(); i++) {
            if (i == headline.length() || headline.charAt(i) == START || headline.charAt(i) == STOP) {
                if (i > from) {
                    runs.add(new Run(headline.substring(from, i), marked));
                }
                marked = i < headline.length() && headline.charAt(i) == START;
                from = i + 1;
            }
        }
        return runs;
    }
}
