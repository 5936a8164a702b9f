package sightline.service.people.account;

import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.people.Role;

/** What an administrator does to accounts. */
@Component
public final class Editing {

    private final JdbcClient database;
    private final TransactionOperations together;
    private final Entries entries;
    private final boolean demonstration;

    Editing(
            JdbcClient database,
            TransactionOperations together,
            Entries entries,
            @Value("${sightline.demonstration:false}") boolean demonstration) {
        this.database = database;
        this.together = together;
        this.entries = entries;
        this.demonstration = demonstration;
    }

    /** Saves an edit, unless somebody else saved first or nobody would be left to manage accounts. */
    public Edited save(Edit edit) {
        return Objects.requireNonNull(together.execute(status -> {
            // Two administrators who take the role from each other at once must not both succeed.
            database.sql("lock table person in share row exclusive mode").update();
            return found(edit.id())
                    .map(before -> before.version() == edit.version()
                            ? apply(edit, before, status)
                            : new Edited.Overtaken(before))
                    .orElseGet(Edited.Nobody::new);
        }));
    }

    private Edited apply(Edit edit, Person before, TransactionStatus status) {
        boolean ends = edit.changesAccess(before);
        database.sql("update person set name = ?, active = ?, version = version + 1, stamp = stamp + ? where id = ?")
                .params(edit.name(), edit.active(), ends ? 1 : 0, edit.id())
                .update();
        database.sql("delete from person_role where person = ?")
                .param(edit.id())
                .update();
        People.giveRoles(database, edit.id(), edit.roles());
        if (!anAdministratorIsLeft()) {
            status.setRollbackOnly();
            return new Edited.LastAdministrator();
        }
        if (ends) {
            PersonSessions.end(database, edit.id());
        }
        entries.changed(edit, before);
        return new Edited.Saved();
    }

    private Optional<Person> found(long id) {
        return database.sql("select " + PersonRows.COLUMNS + " from person where id = ?")
                .param(id)
                .query(PersonRows::person)
                .optional();
    }

    private boolean anAdministratorIsLeft() {
        return database.sql("""
                        select exists (
                            select 1 from person join person_role on person = id
                            where role = :role and active and (not invented or :demonstration))
                        """)
                .param("role", Role.ADMINISTRATOR.name())
                .param("demonstration", demonstration)
                .query(Boolean.class)
                .single();
    }
}
