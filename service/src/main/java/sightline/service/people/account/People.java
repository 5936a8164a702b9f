package sightline.service.people.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.people.Role;

/** Everybody who has an account. */
@Component
public final class People {

    private final JdbcClient database;
    private final TransactionOperations together;
    private final Entries entries;
    private final Clock clock;

    People(JdbcClient database, TransactionOperations together, Entries entries, Clock clock) {
        this.database = database;
        this.together = together;
        this.entries = entries;
        this.clock = clock;
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return database.sql("select " + PersonRows.COLUMNS + " from person order by lower(name), id")
                .query(PersonRows::person)
                .list();
    }

    /** The person with this id. */
    public Optional<Person> find(long id) {
        return database.sql("select " + PersonRows.COLUMNS + " from person where id = ?")
                .param(id)
                .query(PersonRows::person)
                .optional();
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return !database.sql("select exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds a person, unless the email address already has an account.
     *
     * @param secret how they will sign in
     * @param invented whether this is a demonstration person
     * @return the new person's id, or nothing if the address is taken
     */
    public Optional<Long> add(NewPerson person, Secret secret, boolean invented) {
        return Optional.ofNullable(together.execute(status -> {
            Optional<Long> id = insert(person, secret, invented);
            id.ifPresent(added -> {
                giveRoles(database, added, person.roles());
                entries.added(added, person);
            });
            return id.orElse(null);
        }));
    }

    private Optional<Long> insert(NewPerson person, Secret secret, boolean invented) {
        return database.sql("""
                        insert into person (email, name, password, password_until, invented, created)
                        values (:email, :name, :hash, :until, :invented, :created)
                        on conflict (email) do nothing
                        returning id
                        """)
                .param("email", person.email().address())
                .param("name", person.name())
                .param("hash", secret.hash())
                .param("until", secret.until().map(Timestamp::from).orElse(null))
                .param("invented", invented)
                .param("created", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    static void giveRoles(JdbcClient database, long id, Set<Role> roles) {
        roles.forEach(role -> database.sql("insert into person_role (person, role) values (?, ?)")
                .params(id, role.name())
                .update());
    }
}
