package sightline.service.library.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;

/** Reads papers, and what was read in them. */
@Component
public final class Papers {

    private final JdbcClient database;

    Papers(JdbcClient database) {
        this.database = database;
    }

    /**
     * A contradiction in a paper.
     *
     * @param note what doesn't fit
     * @param quotes the places as printed
     */
    public record Contradiction(String note, List<String> quotes) {}

    /**
     * What a paper says about itself, as printed; what isn't printed is empty.
     *
     * @param title it prints
     * @param council it names
     * @param date it bears
     */
    public record Front(String title, String council, String date) {}

    /** One paper. */
    public Optional<KeptPaper> find(long id) {
        return database.sql("select " + PaperRows.PAPER + " from library.paper p where p.id = ?")
                .param(id)
                .query((row, n) -> PaperRows.paper(row))
                .optional();
    }

    /** These papers, by number. */
    public Map<Long, KeptPaper> all(List<Long> ids) {
        return database
                .sql("select " + PaperRows.PAPER + " from library.paper p where p.id = any(:ids::bigint[])")
                .param("ids", Columns.texts(ids, id -> id))
                .query((row, n) -> PaperRows.paper(row))
                .list()
                .stream()
                .collect(Collectors.toMap(KeptPaper::id, paper -> paper));
    }

    /** The text that was read. */
    public String text(long paper) {
        return one("words", paper).orElse("");
    }

    /** The record as it was read, as JSON. */
    public Optional<String> record(long paper) {
        return one("record", paper);
    }

    /** The file as it came. */
    public Optional<byte[]> content(long paper) {
        return database.sql("select content from library.paper where id = ?")
                .param(paper)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** What doesn't fit in a paper. */
    public List<Contradiction> contradictions(long paper) {
        return database.sql("""
                        select c ->> 'note' as note, array(select json_array_elements_text(c -> 'quotes')) as quotes
                        from library.paper p, json_array_elements(p.record -> 'inconsistencies') c where p.id = ?
                        """)
                .param(paper)
                .query((row, n) -> new Contradiction(row.getString("note"), List.of((String[])
                        row.getArray("quotes").getArray())))
                .list();
    }

    /** What a paper says about itself. */
    public Optional<Front> front(long paper) {
        return database.sql("""
                        select coalesce(record ->> 'title', '') as title, coalesce(record ->> 'authority', '') as council,
                            coalesce(record -> 'date' ->> 'text', '') as date
                        from library.paper where id = ? and record is not null
                        """)
                .param(paper)
                .query((row, n) -> new Front(row.getString("title"), row.getString("council"), row.getString("date")))
                .optional();
    }

    private Optional<String> one(String column, long paper) {
        return database.sql("select " + column + " from library.paper where id = ? and " + column + " is not null")
                .param(paper)
                .query((row, n) -> row.getString(1))
                .optional();
    }
}
