package sightline.service.casework.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.state.JourneyState;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.PersonRow;

/** Finds cases by name, number or birthday. */
@Component
final class Finder {

    static final int PAGE = 50;

    private final Gate gate;
    private final JdbcClient database;

    Finder(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /**
     * Some cases out of all that fit.
     *
     * @param cases of this page
     * @param all how many fit
     */
    record Found(List<FoundCase> cases, int all) {}

    private record Where(String sql, Map<String, Object> values) {}

    /** Cases that fit, by name, one page of them; pages count from 1. */
    Found find(Desk desk, Looked looked, int page) {
        Where where = where(desk, looked);
        return gate.at(desk, () -> {
            String from = """
                    from casework.standing s
                    join casework.person p on p.authority = s.authority and p.person = s.person
                    where s.authority = :authority and""" + " " + where.sql();
            int all = database.sql("select count(*) " + from)
                    .params(where.values())
                    .query(Integer.class)
                    .single();
            List<FoundCase> cases = database.sql(
                            "select s.journey, s.state, s.since, s.officer, p.* " + from
                                    + " order by lower(p.surname), lower(p.forename), p.born, s.journey limit :limit offset :offset")
                    .params(where.values())
                    .param("limit", PAGE)
                    .param("offset", (page - 1) * PAGE)
                    .query((row, n) -> found(row))
                    .list();
            return new Found(cases, all);
        });
    }

    /** People who have the same birthday, or the same name, with their cases. */
    List<FoundCase> alike(Desk desk, String forename, String surname, LocalDate born) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select s.journey, s.state, s.since, s.officer, p.*
                        from casework.person p
                        join casework.standing s on s.authority = p.authority and s.person = p.person
                        where p.authority = :authority
                            and (p.born = :born
                                or lower(p.surname) = lower(:surname) and lower(p.forename) = lower(:forename))
                        order by (p.born = :born and lower(p.surname) = lower(:surname)) desc, p.surname, p.forename,
                            s.journey
                        limit 20
                        """)
                        .param("authority", desk.authority())
                        .param("born", born)
                        .param("surname", surname)
                        .param("forename", forename)
                        .query((row, n) -> found(row))
                        .list());
    }

    private static Where where(Desk desk, Looked looked) {
        Map<String, Object> values = new HashMap<>();
        values.put("authority", desk.authority());
        return switch (looked) {
            case Looked.Born(LocalDate day) -> {
                values.put("born", day);
                yield new Where("p.born = :born", values);
            }
            case Looked.Key(String key) -> {
                values.put("key", key);
                yield new Where("(upper(s.journey) = :key or upper(s.person) = :key)", values);
            }
            case Looked.Names(List<String> beginnings) -> {
                StringBuilder sql = new StringBuilder("true");
                for (int i = 0; i < beginnings.size(); i++) {
                    String name = "name" + i;
                    values.put(name, literal(beginnings.get(i)) + "%");
                    sql.append(" and (lower(p.surname) like :%s or lower(p.forename) like :%s)".formatted(name, name));
                }
                yield new Where(sql.toString(), values);
            }
        };
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static FoundCase found(ResultSet row) throws SQLException {
        long officer = row.getLong("officer");
        return new FoundCase(
                row.getString("journey"),
                PersonRow.of(row).orElseThrow(),
                JourneyState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                officer == 0 ? Optional.empty() : Optional.of(officer));
    }
}
