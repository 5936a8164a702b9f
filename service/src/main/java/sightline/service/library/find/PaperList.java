package sightline.service.library.find;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers as a list. */
@Component
final class PaperList {

    /** How many papers one page shows. */
    static final int SIZE = 50;

    private static final String ACCEPTED = """
            from library.paper p cross join lateral (
                select count(*) filter (where i.standing = 'ACCEPTED' and i.sort = 'RECOMMENDATION') as accepted,
                    count(*) filter (where i.standing = 'ACCEPTED' and i.reply in ('AGREED', 'IN_PART')) as agreed,
                    count(*) filter (where i.standing = 'ACCEPTED') as shown,
                    count(*) filter (where i.standing = 'FOUND') as open
                from library.item i where i.paper = p.id) c
            """;

    private final JdbcClient database;

    PaperList(JdbcClient database) {
        this.database = database;
    }

    /** A page of the papers of which something is accepted, the latest first. */
    List<Line> accepted(int page) {
        return database.sql(lines() + " where c.shown > 0 order by p.year desc, p.id desc limit ? offset ?")
                .params(SIZE, (page - 1) * SIZE)
                .query((row, n) -> Line.of(row))
                .list();
    }

    /** How many papers have something accepted. */
    long count() {
        return database.sql("select count(*) " + ACCEPTED + " where c.shown > 0")
                .query(Long.class)
                .single();
    }

    /** The papers that wait for a person, the oldest first. */
    List<Line> waiting() {
        return database.sql(lines() + " where p.state <> 'READ' or c.open > 0 or c.shown = 0 order by p.id limit ?")
                .param(SIZE)
                .query((row, n) -> Line.of(row))
                .list();
    }

    private static String lines() {
        return "select p.id, p.title, p.council, p.year, p.kind, p.published, p.state, c.accepted, c.agreed, c.open "
                + ACCEPTED;
    }
}
