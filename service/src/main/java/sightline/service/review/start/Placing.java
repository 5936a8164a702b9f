package sightline.service.review.start;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.Role;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Places;
import sightline.service.review.desk.ReviewDesk;

/** Says for which authority an account takes part in scrutiny, and writes into the record that it was said. */
@Component
public final class Placing {

    /** The roles that take part in reviews. */
    static final Set<Role> ROLES =
            EnumSet.of(Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR);

    private final JdbcClient database;
    private final Chamber chamber;
    private final Places places;
    private final Ledger record;

    Placing(JdbcClient database, Chamber chamber, Places places, Ledger record) {
        this.database = database;
        this.chamber = chamber;
        this.places = places;
        this.record = record;
    }

    /**
     * An account as this corner knows it.
     *
     * @param id the number
     * @param name of the person
     * @param scrutiny whether it has a role that takes part in reviews
     * @param authority for which it does
     */
    public record Account(long id, String name, boolean scrutiny, Optional<String> authority) {}

    Optional<Account> find(long id) {
        return database.sql("""
                        select name, exists (select from person_role where person = id and role = any(:roles::text[])) scrutiny
                        from person where id = :id
                        """)
                .param("roles", sightline.service.database.Columns.texts(java.util.List.copyOf(ROLES), Role::name))
                .param("id", id)
                .query((row, n) ->
                        new Account(id, row.getString("name"), row.getBoolean("scrutiny"), places.authority(id)))
                .optional();
    }

    /**
     * Places an account, unless somebody has placed it elsewhere meanwhile.
     *
     * @param seen the authority that the administrator saw; empty for none
     * @return whether it was placed
     */
    boolean place(Actor actor, long account, Optional<String> seen, String authority) {
        return chamber.at(ReviewDesk.system(authority), () -> {
            database.sql("select id from person where id = ? for update")
                    .param(account)
                    .query(Long.class)
                    .single();
            boolean first = places.authority(account).equals(seen);
            if (first) {
                places.place(account, authority);
                record.append(new Entry(
                        Ledger.INSTALLATION,
                        Kind.PLACE_CHANGED,
                        actor,
                        Optional.of("account:" + account),
                        Body.EMPTY.with("authority", authority)));
            }
            return first;
        });
    }
}
