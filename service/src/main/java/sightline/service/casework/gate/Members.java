package sightline.service.casework.gate;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Which authority, and which organisation, an account works for. */
@Component
public final class Members {

    private static final Set<Role> TEAM = Set.of(Role.CASE_OFFICER, Role.SEND_MANAGER, Role.ANALYST);

    private final JdbcClient database;

    Members(JdbcClient database) {
        this.database = database;
    }

    /** Where an account works. */
    private record Place(String authority, Optional<String> organisation) {}

    /** The desk of the authority's own team; empty where the account is none of theirs or works for no authority. */
    public Optional<Desk> officer(SignedIn who) {
        return who.roles().stream().anyMatch(TEAM::contains)
                ? place(who.id())
                        .map(place ->
                                new Desk(place.authority(), Part.OFFICER, Optional.of(who.id()), Optional.empty()))
                : Optional.empty();
    }

    /** The desk of an adviser; empty where the account is no adviser's or belongs to no organisation. */
    public Optional<Desk> adviser(SignedIn who) {
        return who.roles().contains(Role.ADVISER)
                ? place(who.id())
                        .filter(place -> place.organisation().isPresent())
                        .map(place ->
                                new Desk(place.authority(), Part.ADVISER, Optional.of(who.id()), place.organisation()))
                : Optional.empty();
    }

    /** Says where an account works from now on. */
    public void place(long account, String authority, Optional<String> organisation) {
        database.sql("""
                        insert into casework.member (account, authority, organisation)
                        values (:account, :authority, :organisation)
                        on conflict (account) do update
                        set authority = excluded.authority, organisation = excluded.organisation
                        """)
                .param("account", account)
                .param("authority", authority)
                .param("organisation", organisation.orElse(null))
                .update();
    }

    private Optional<Place> place(long account) {
        return database.sql("select authority, organisation from casework.member where account = ?")
                .param(account)
                .query((row, n) ->
                        new Place(row.getString("authority"), Optional.ofNullable(row.getString("organisation"))))
                .optional();
    }
}
