package sightline.service.casework.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.service.casework.gate.Desk;
import sightline.service.database.Columns;

/** The rows of what is known; inside the gate. */
public final class KnownRows {

    private static final String ALL =
            Arrays.stream(KnownItem.values()).map(KnownItem::column).collect(Collectors.joining(", "));

    private static final String NAMED =
            Arrays.stream(KnownItem.values()).map(item -> ":" + item.column()).collect(Collectors.joining(", "));

    private final JdbcClient database;

    /** In a database that has every migration. */
    public KnownRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Writes down what a source tells; what it has told already is there.
     *
     * @param told by the key of the person
     * @return of how many people something was added
     */
    public int add(Desk desk, Source source, Map<String, PersonOfReturn> told) {
        List<Map.Entry<String, PersonOfReturn>> rows = told.entrySet().stream()
                .filter(row -> Arrays.stream(KnownItem.values())
                        .anyMatch(item -> item.in(row.getValue()).isPresent()))
                .toList();
        if (rows.isEmpty()) {
            return 0;
        }
        long id = source(desk, source);
        JdbcClient.StatementSpec insert = database.sql("""
                        insert into casework.known (authority, source, person, %s)
                        select :authority, :source, person, %s
                        from unnest(:person, %s) as new (person, %s)
                        on conflict do nothing
                        """.formatted(ALL, ALL, NAMED, ALL))
                .param("authority", desk.authority())
                .param("source", id)
                .param("person", Columns.texts(rows, Map.Entry::getKey));
        for (KnownItem item : KnownItem.values()) {
            insert = insert.param(item.column(), Columns.texts(rows, row -> item.in(row.getValue())));
        }
        return insert.update();
    }

    private long source(Desk desk, Source source) {
        database.sql("""
                        insert into casework.known_source (authority, kind, year, name, sha256, tells_of, day, author)
                        values (:authority, :kind, :year, :name, :sha256, :tellsOf, :day, :author)
                        on conflict do nothing
                        """)
                .param("authority", desk.authority())
                .param("kind", source.kind())
                .param("year", source.year().orElse(null))
                .param("name", source.name())
                .param("sha256", source.sha256())
                .param("tellsOf", source.tellsOf())
                .param("day", source.day())
                .param("author", desk.account().orElse(null))
                .update();
        return database.sql("select id from casework.known_source where authority = ? and kind = ? and sha256 = ?")
                .params(desk.authority(), source.kind(), source.sha256())
                .query(Long.class)
                .single();
    }

    /** What is known of everybody, by the key of the person. */
    public Map<String, Known> all(String authority) {
        return known(tellings("", authority));
    }

    /** What is known of somebody. */
    public Known of(String authority, String person) {
        return known(tellings(" and k.person = ?", authority, person)).getOrDefault(person, Known.NOTHING);
    }

    private static Map<String, Known> known(Map<String, List<Known.Telling>> tellings) {
        Map<String, Known> known = new LinkedHashMap<>();
        tellings.forEach((person, told) -> known.put(person, Known.of(told)));
        return known;
    }

    private Map<String, List<Known.Telling>> tellings(String where, Object... params) {
        Map<String, List<Known.Telling>> tellings = new LinkedHashMap<>();
        database.sql("""
                        select k.*, s.year, s.name, s.sha256, s.tells_of, s.day
                        from casework.known k
                        join casework.known_source s on s.authority = k.authority and s.id = k.source
                        where k.authority = ?%s order by k.person, s.id desc
                        """.formatted(where)).params(params).query(row -> {
            tellings.computeIfAbsent(row.getString("person"), key -> new ArrayList<>())
                    .add(new Known.Telling(told(row), values(row)));
        });
        return tellings;
    }

    private static Source told(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        return new Source(
                year == 0 ? Optional.empty() : Optional.of(year),
                row.getString("name"),
                row.getString("sha256"),
                row.getObject("tells_of", LocalDate.class),
                row.getObject("day", LocalDate.class));
    }

    private static Map<KnownItem, String> values(ResultSet row) throws SQLException {
        Map<KnownItem, String> values = new EnumMap<>(KnownItem.class);
        for (KnownItem item : KnownItem.values()) {
            String text = row.getString(item.column());
            if (text != null) {
                values.put(item, text);
            }
        }
        return values;
    }
}
