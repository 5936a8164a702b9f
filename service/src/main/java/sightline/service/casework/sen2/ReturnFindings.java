package sightline.service.casework.sen2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.sen2.rule.Level;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Reads what was found in returns. Whoever shows the people in it tells the record, through {@link ReturnSight}. */
@Component
public final class ReturnFindings {

    /** So many stand on a page. */
    public static final int PAGE = 50;

    private static final String COLUMNS = """
            select f.rule, f.level, f.person, f.request, f.received, f.element, f.line, f.message, p.name, p.upn
            """;

    private static final String FROM = """
            from casework.sen2_finding f
            left join casework.sen2_person p on p.authority = f.authority and p.upload = f.upload and p.number = f.person
            where f.authority = :authority and f.upload = :upload
            """;

    private final Gate gate;
    private final JdbcClient database;

    ReturnFindings(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** How often each rule found something, errors first and the most frequent first. */
    public List<Counted> byRule(Desk desk, long upload) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select rule, level, found from casework.sen2_count where authority = ? and upload = ?
                        order by level, found desc, rule
                        """)
                        .params(desk.authority(), upload)
                        .query((row, n) ->
                                new Counted(new Counted.Key(row.getString("rule"), level(row)), row.getLong("found")))
                        .list());
    }

    /** How many are wanted, of those that are kept one by one. */
    public int count(Desk desk, long upload, Wanted wanted) {
        return gate.at(
                desk,
                () -> bind(desk, upload, wanted, "select count(*) " + FROM + Wanted.SQL)
                        .query(Integer.class)
                        .single());
    }

    /** A page of what is wanted, in the order of the return. */
    public List<KeptFinding> page(Desk desk, long upload, Wanted wanted, int page) {
        return gate.at(
                desk,
                () -> bind(
                                desk,
                                upload,
                                wanted,
                                COLUMNS + FROM + Wanted.SQL + " order by f.number limit :size offset :skip")
                        .param("size", PAGE)
                        .param("skip", (page - 1) * PAGE)
                        .query((row, n) -> finding(row))
                        .list());
    }

    /** Everything that is wanted, in the order of the return. */
    public List<KeptFinding> all(Desk desk, long upload, Wanted wanted) {
        return gate.at(
                desk,
                () -> bind(desk, upload, wanted, COLUMNS + FROM + Wanted.SQL + " order by f.number")
                        .query((row, n) -> finding(row))
                        .list());
    }

    private JdbcClient.StatementSpec bind(Desk desk, long upload, Wanted wanted, String sql) {
        return wanted.bind(database.sql(sql))
                .param("authority", desk.authority())
                .param("upload", upload);
    }

    static Level level(ResultSet row) throws SQLException {
        return Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT));
    }

    static KeptFinding finding(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getString("rule"),
                level(row),
                new KeptFinding.About(
                        Numbers.in(row, "person"),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("upn")),
                        Numbers.in(row, "request"),
                        Optional.ofNullable(row.getObject("received", LocalDate.class))),
                row.getString("element"),
                row.getInt("line"),
                row.getString("message"));
    }
}
