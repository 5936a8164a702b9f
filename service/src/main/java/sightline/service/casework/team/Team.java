package sightline.service.casework.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.Role;

/** Who works for an authority, and where. */
@Component
final class Team {

    private static final String ALL = """
            select p.id, p.name, p.email, p.active, m.organisation, o.name as organisation_name, m.version,
                coalesce((select string_agg(r.role, ',') from public.person_role r where r.person = p.id), '') as roles
            from casework.member m
            join public.person p on p.id = m.account
            left join casework.organisation o on o.authority = m.authority and o.id = m.organisation
            where m.authority = :authority
            """;

    private final JdbcClient database;

    Team(JdbcClient database) {
        this.database = database;
    }

    /** Everybody, by name. */
    List<Member> all(String authority) {
        return database.sql(ALL + " order by lower(p.name), p.id")
                .param("authority", authority)
                .query(Team::member)
                .list();
    }

    /** One of them. */
    Optional<Member> find(String authority, long account) {
        return database.sql(ALL + " and p.id = :account")
                .param("authority", authority)
                .param("account", account)
                .query(Team::member)
                .optional();
    }

    /** Says where somebody of the team works, unless somebody else said so first. */
    Saved place(String authority, long account, Optional<String> organisation, long version) {
        int changed = database.sql("""
                        update casework.member set organisation = :organisation::text, version = version + 1
                        where account = :account and authority = :authority and version = :version
                            and (:organisation::text is null or exists (select from casework.organisation o
                                where o.authority = :authority and o.id = :organisation::text))
                        """)
                .param("organisation", organisation.orElse(null))
                .param("account", account)
                .param("authority", authority)
                .param("version", version)
                .update();
        return changed == 1 ? Saved.DONE : find(authority, account).isPresent() ? Saved.OVERTAKEN : Saved.NOWHERE;
    }

    /** Takes in the account with this address, in lower case, if it works nowhere yet; the two failures look alike from outside. */
    Optional<Long> takeIn(String authority, String email) {
        return database.sql("""
                        insert into casework.member (account, authority)
                        select id, :authority from public.person where email = :email
                        on conflict (account) do nothing
                        returning account
                        """)
                .param("authority", authority)
                .param("email", email)
                .query(Long.class)
                .optional();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(row.getString("roles").split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return new Member(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                roles,
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("organisation")),
                Optional.ofNullable(row.getString("organisation_name")),
                row.getLong("version"));
    }
}
