package sightline.service.people;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.account.NewPerson;
import sightline.service.people.account.Passwords;
import sightline.service.people.account.People;
import sightline.service.people.account.Person;

/** People made for one test each, and what tests look up in the database. */
@Component
public final class Cast {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final People people;
    private final Passwords passwords;
    private final JdbcClient database;

    Cast(People people, Passwords passwords, JdbcClient database) {
        this.people = people;
        this.passwords = passwords;
        this.database = database;
    }

    public Person person(Role... roles) {
        int number = COUNT.incrementAndGet();
        NewPerson person = new NewPerson(
                new Email("person-%d@exemplar.example".formatted(number)), "Person " + number, Set.of(roles));
        return people.add(person, passwords.own(PASSWORD), false)
                .flatMap(people::find)
                .orElseThrow();
    }

    public void forgetFailedTries() {
        database.sql("delete from sign_in_failure").update();
    }

    public int sessions() {
        return count("select count(*) from spring_session");
    }

    public int sessionsOf(Person person) {
        return count("select count(*) from spring_session where principal_name = '%d'".formatted(person.id()));
    }

    public int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    public void change(String sql) {
        database.sql(sql).update();
    }
}
