package sightline.service.casework.work;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of an authority's own team can be given cases. */
@Component
public final class Colleagues {

    private final JdbcClient database;

    Colleagues(JdbcClient database) {
        this.database = database;
    }

    /** Everybody in the team who may sign in, by name. */
    public List<Colleague> of(String authority) {
        return database.sql("""
                        select p.id, p.name from casework.member m join public.person p on p.id = m.account
                        where m.authority = ? and p.active and exists (
                            select from public.person_role r
                            where r.person = p.id and r.role in ('CASE_OFFICER', 'SEND_MANAGER'))
                        order by lower(p.name), p.id
                        """)
                .param(authority)
                .query((row, n) -> new Colleague(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** One of them; empty where nobody of the team has that number. */
    public static Optional<Colleague> in(List<Colleague> team, String id) {
        return team.stream()
                .filter(colleague -> Long.toString(colleague.id()).equals(id))
                .findFirst();
    }
}
