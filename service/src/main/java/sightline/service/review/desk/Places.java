package sightline.service.review.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** For which authority an account takes part in scrutiny, or answers to it. */
@Component
public final class Places {

    private final JdbcClient database;
    private final Chamber chamber;

    Places(JdbcClient database, Chamber chamber) {
        this.database = database;
        this.chamber = chamber;
    }

    /** The desk of somebody who is signed in; empty where they have no part in reviews, or no authority yet. */
    public Optional<ReviewDesk> of(SignedIn who) {
        return part(who).flatMap(part -> authority(who.id()).map(authority -> desk(authority, part, who.id())));
    }

    /** For which authority an account takes part. */
    public Optional<String> authority(long account) {
        return database.sql("select authority from review.place where account = ?")
                .param(account)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    /** Says for which authority an account takes part from now on. */
    public void place(long account, String authority) {
        database.sql("""
                        insert into review.place (account, authority) values (:account, :authority)
                        on conflict (account) do update set authority = excluded.authority
                        """)
                .param("account", account)
                .param("authority", authority)
                .update();
    }

    private static Optional<Part> part(SignedIn who) {
        Set<Role> roles = who.roles();
        return roles.contains(Role.SCRUTINY_OFFICER)
                ? Optional.of(Part.OFFICER)
                : roles.contains(Role.COMMITTEE_MEMBER)
                        ? Optional.of(Part.MEMBER)
                        : roles.contains(Role.CABINET_MEMBER) || roles.contains(Role.DIRECTOR)
                                ? Optional.of(Part.READER)
                                : Optional.empty();
    }

    private ReviewDesk desk(String authority, Part part, long account) {
        ReviewDesk outside = new ReviewDesk(authority, part, Optional.of(account), Set.of());
        return part == Part.MEMBER
                ? new ReviewDesk(authority, part, Optional.of(account), inside(outside, account))
                : outside;
    }

    private Set<Long> inside(ReviewDesk outside, long account) {
        return chamber.at(
                outside,
                () -> new HashSet<>(database.sql("select review from review.member where account = ? and until is null")
                        .param(account)
                        .query(Long.class)
                        .list()));
    }
}
