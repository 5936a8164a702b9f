package sightline.service.review.group;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.page.form.Choice;
import sightline.service.people.Role;

/** The accounts that may be linked with somebody of a task group: those that take part in the authority's scrutiny. */
@Component
final class LinkedAccounts {

    private final JdbcClient database;

    LinkedAccounts(JdbcClient database) {
        this.database = database;
    }

    List<Choice> of(String authority) {
        return database.sql("""
                        select p.id, p.name, p.email from person p join review.place l on l.account = p.id
                        where l.authority = :authority and p.active and exists (
                            select from person_role r where r.person = p.id and r.role in (:member, :officer))
                        order by p.name, p.id
                        """)
                .param("authority", authority)
                .param("member", Role.COMMITTEE_MEMBER.name())
                .param("officer", Role.SCRUTINY_OFFICER.name())
                .query((row, n) -> new Choice(
                        String.valueOf(row.getLong("id")),
                        "%s (%s)".formatted(row.getString("name"), row.getString("email"))))
                .list();
    }
}
