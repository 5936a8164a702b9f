package sightline.service.casework.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** The organisations of an authority, and which answers what. */
@Component
final class Organisations {

    static final int ROWS = 50;

    private final Gate gate;
    private final JdbcClient database;

    Organisations(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** All of them without their routes, by name, for choosing one. */
    List<Organisation> all(String authority) {
        return database.sql(
                        "select id, name, version from casework.organisation where authority = ? order by lower(name), id")
                .param(authority)
                .query(Organisations::plain)
                .list();
    }

    Optional<Organisation> find(String authority, String id) {
        return database.sql("select id, name, version from casework.organisation where authority = ? and id = ?")
                .params(authority, id)
                .query(Organisations::plain)
                .optional()
                .map(plain -> new Organisation(plain.id(), plain.name(), plain.version(), routes(authority, id)));
    }

    /** Adds one and gives its short name; empty where the name is taken. */
    Optional<String> add(String authority, String name) {
        return database.sql("""
                        insert into casework.organisation (authority, id, name)
                        select :authority, 'organisation-' || (1 + count(*)) || '-' || left(md5(:name), 6), :name
                        from casework.organisation where authority = :authority
                        having count(*) filter (where lower(name) = lower(:name)) = 0
                        on conflict do nothing returning id
                        """)
                .param("authority", authority)
                .param("name", name)
                .query(String.class)
                .optional();
    }

    Saved rename(String authority, String id, String name, long version) {
        int changed = database.sql("""
                        update casework.organisation set name = ?, version = version + 1
                        where authority = ? and id = ? and version = ?
                        """).params(name, authority, id, version).update();
        return changed == 1 ? Saved.DONE : find(authority, id).isPresent() ? Saved.OVERTAKEN : Saved.NOWHERE;
    }

    /** Has an organisation answer a kind of advice for a setting, or for all; what is open goes to it at once. */
    void answer(Desk desk, String id, String adviser, String setting) {
        gate.at(desk, () -> {
            database.sql("""
                            insert into casework.advice_route (authority, adviser, setting, organisation)
                            values (:authority, :adviser, :setting, :organisation)
                            on conflict (authority, adviser, setting) do update set organisation = excluded.organisation
                            """)
                    .param("authority", desk.authority())
                    .param("adviser", adviser)
                    .param("setting", setting)
                    .param("organisation", id)
                    .update();
            return route(desk, adviser);
        });
    }

    /** Has it no longer answer that. */
    void leave(Desk desk, String id, String adviser, String setting) {
        gate.at(desk, () -> {
            database.sql("""
                            delete from casework.advice_route
                            where authority = ? and organisation = ? and adviser = ? and setting = ?
                            """).params(desk.authority(), id, adviser, setting).update();
            return route(desk, adviser);
        });
    }

    private int route(Desk desk, String adviser) {
        return database.sql("""
                        update casework.clock c set organisation = coalesce(
                            (select r.organisation from casework.advice_route r where r.authority = c.authority
                                and r.adviser = c.subject and r.setting = c.setting),
                            (select r.organisation from casework.advice_route r where r.authority = c.authority
                                and r.adviser = c.subject and r.setting = ''))
                        where c.authority = ? and c.duty = 'A6' and c.open and c.subject = ?
                        """).params(desk.authority(), adviser).update();
    }

    private List<Organisation.Route> routes(String authority, String id) {
        return database.sql("""
                        select r.adviser, r.setting, coalesce(s.name, r.setting) as name
                        from casework.advice_route r
                        left join casework.setting s on s.authority = r.authority and s.code = r.setting
                        where r.authority = ? and r.organisation = ? order by r.adviser, name
                        """)
                .params(authority, id)
                .query((row, n) -> new Organisation.Route(
                        row.getString("adviser"), row.getString("setting"), row.getString("name")))
                .list();
    }

    private static Organisation plain(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getString("id"), row.getString("name"), row.getLong("version"), List.of());
    }
}
