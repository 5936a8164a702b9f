package sightline.service.library.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;

/** Reads the rows of papers. */
@Component
public final class Items {

    private static final String SELECT = "select " + PaperRows.ITEM + " from library.item i where ";

    private final JdbcClient database;

    Items(JdbcClient database) {
        this.database = database;
    }

    /** All rows of a paper as they stand in it. */
    public List<Item> of(long paper) {
        return database.sql(SELECT + "i.paper = ? order by coalesce(i.words_from, i.answer_from), i.id")
                .param(paper)
                .query((row, n) -> PaperRows.item(row))
                .list();
    }

    /** One row of a paper. */
    public Optional<Item> find(long paper, long id) {
        return database.sql(SELECT + "i.paper = ? and i.id = ?")
                .params(paper, id)
                .query((row, n) -> PaperRows.item(row))
                .optional();
    }

    /** The accepted ones among these rows, in no order. */
    public List<Item> accepted(Collection<Long> ids) {
        return database.sql(SELECT + "i.standing = 'ACCEPTED' and i.id = any(:ids::bigint[])")
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, n) -> PaperRows.item(row))
                .list();
    }
}
