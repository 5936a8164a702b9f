package sightline.service.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sightline.service.database.TestDatabase;
import sightline.service.people.Email;
import sightline.service.people.HandSetClock;
import sightline.service.people.Role;
import sightline.service.record.Ledger;

/** Who is there at the beginning: an administrator by setting, or the invented people of the demonstration. */
class FirstPeopleTest {

    private final HandSetClock clock = new HandSetClock();
    private final Passwords passwords = new Passwords(4);
    private TestDatabase database;
    private JdbcClient client;
    private TransactionTemplate together;
    private Entries entries;
    private People people;

    @BeforeEach
    void begin() {
        database = TestDatabase.migrated();
        DataSource source = database.dataSource();
        client = JdbcClient.create(source);
        together = new TransactionTemplate(new JdbcTransactionManager(source));
        entries = new Entries(new Ledger(source, clock));
        people = new People(client, together, entries, clock);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void the_first_administrator_gets_a_one_time_password_and_is_made_once() {
        FirstAdministrator.Welcome welcome =
                first("Admin@Council.example").create().orElseThrow();

        Account account =
                accounts(false).withEmail(new Email("admin@council.example")).orElseThrow();
        assertThat(welcome.email()).isEqualTo("admin@council.example");
        assertThat(account.person().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(passwords.match(welcome.password().text(), account.secret().map(Secret::hash)))
                .isTrue();
        assertThat(account.secret().flatMap(Secret::until))
                .contains(clock.instant().plus(OneTimePassword.GOOD_FOR));
        assertThat(first("other@council.example").create()).isEmpty();
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void without_a_usable_setting_nobody_is_made() {
        assertThat(first("").create()).isEmpty();
        assertThat(first("no address").create()).isEmpty();
        assertThat(people.isEmpty()).isTrue();
    }

    @Test
    void a_one_time_password_does_not_show_itself_in_a_log() {
        OneTimePassword password = OneTimePassword.draw(clock);

        assertThat("" + new FirstAdministrator.Welcome("a@b.example", password)).doesNotContain(password.text());
        assertThat(OneTimePassword.draw(clock).text()).isNotEqualTo(password.text());
    }

    @Test
    void the_demonstration_has_one_invented_person_a_role_however_often_it_starts() {
        demo(true).run(new DefaultApplicationArguments());
        demo(true).run(new DefaultApplicationArguments());

        assertThat(people.all()).hasSize(Role.values().length);
        for (DemoPerson person : demo(true).all()) {
            Account account =
                    accounts(true).withEmail(new Email(person.email())).orElseThrow();
            assertThat(account.person().name()).isEqualTo(person.name());
            assertThat(account.person().roles()).containsExactly(person.role());
            assertThat(person.email()).endsWith("@exemplar.example");
            assertThat(passwords.match(person.password(), account.secret().map(Secret::hash)))
                    .isTrue();
        }
    }

    @Test
    void outside_the_demonstration_there_are_none_and_those_who_are_left_over_can_not_sign_in() {
        demo(false).run(new DefaultApplicationArguments());
        assertThat(people.isEmpty()).isTrue();
        assertThat(demo(false).all()).isEmpty();

        demo(true).run(new DefaultApplicationArguments());
        assertThat(accounts(false).withEmail(new Email("administrator@exemplar.example")))
                .isEmpty();
        Account invented = accounts(true)
                .withEmail(new Email("administrator@exemplar.example"))
                .orElseThrow();
        assertThat(accounts(true).stillStands(invented.signedIn(clock.instant())))
                .isTrue();
        assertThat(accounts(false).stillStands(invented.signedIn(clock.instant())))
                .isFalse();
    }

    @Test
    void the_password_of_the_demonstration_would_be_taken_from_anybody() {
        for (DemoPerson person : demo(true).all()) {
            assertThat(PasswordRule.refusal(person.password(), person.email(), person.name()))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void passwords_are_kept_as_salted_hashes() {
        demo(true).run(new DefaultApplicationArguments());

        assertThat(client.sql("select password from person").query(String.class).list())
                .allMatch(hash -> hash.startsWith("{bcrypt}$2a$04$"));
        assertThat(passwords.own("the same password").hash())
                .isNotEqualTo(passwords.own("the same password").hash());
        assertThat(passwords.match("anything", Optional.empty())).isFalse();
    }

    private FirstAdministrator first(String setting) {
        Invitations invitations = new Invitations(people, accounts(false), passwords, clock);
        return new FirstAdministrator(people, invitations, client, together, setting);
    }

    private Accounts accounts(boolean demonstration) {
        return new Accounts(client, together, entries, demonstration);
    }

    private DemoPeople demo(boolean demonstration) {
        return new DemoPeople(accounts(demonstration), people, passwords, demonstration);
    }
}
