package sightline.service.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.HandSetClock;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Person;

/** Guessing is slowed down, for an account and for an address. */
@Site
class SignInLimitTest {

    private static final String HERE = "192.0.2.1";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    HandSetClock clock;

    @Autowired
    PasswordCheck check;

    private Person person;

    @BeforeEach
    void begin() {
        cast.forgetFailedTries();
        person = cast.person(Role.ANALYST);
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_is_not_looked_at_for_as_long_as_the_page_says() {
        Browser browser = new Browser(port);
        for (int i = 0; i < 10; i++) {
            browser.signIn(person.email(), "wrong password " + i);
            assertThat(cast.count("select count(*) from sign_in_failure")).isEqualTo(i + 1);
            clock.advance(Duration.ofSeconds(30));
        }

        assertThat(browser.follow(browser.signIn(person.email(), Cast.PASSWORD)).mistakes())
                .containsExactly("There were too many tries that failed. Wait 10 minutes, then try again");

        clock.advance(Duration.ofMinutes(9).plusSeconds(59));
        assertThat(browser.follow(browser.signIn(person.email(), Cast.PASSWORD)).mistakes())
                .containsExactly("There were too many tries that failed. Wait 1 minute, then try again");

        clock.advance(Duration.ofSeconds(1));
        assertThat(browser.signIn(person.email(), Cast.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void an_account_that_does_not_exist_is_counted_the_same() {
        fail("ghost@exemplar.example", 10);

        assertThat(check.check("Ghost@exemplar.example ", "x", HERE)).isInstanceOf(Checked.TooMany.class);
    }

    @Test
    void the_tenth_try_may_still_be_right() {
        fail(person.email(), 9);

        assertThat(check.check(person.email(), Cast.PASSWORD, HERE)).isInstanceOf(Checked.Known.class);
    }

    @Test
    void success_clears_the_count_of_the_account() {
        fail(person.email(), 9);
        check.check(person.email(), Cast.PASSWORD, HERE);
        fail(person.email(), 9);

        assertThat(check.check(person.email(), Cast.PASSWORD, HERE)).isInstanceOf(Checked.Known.class);
    }

    @Test
    void fifty_failures_from_one_address_close_it_for_every_account_but_not_the_other_addresses() {
        IntStream.range(0, 50).forEach(i -> fail("nobody-%d@exemplar.example".formatted(i), 1));

        assertThat(check.check(person.email(), Cast.PASSWORD, HERE)).isInstanceOf(Checked.TooMany.class);
        assertThat(check.check(person.email(), Cast.PASSWORD, "192.0.2.2")).isInstanceOf(Checked.Known.class);
    }

    @Test
    void refused_tries_do_not_make_the_wait_longer_and_old_ones_are_deleted() {
        fail(person.email(), 25);
        assertThat(cast.count("select count(*) from sign_in_failure")).isEqualTo(10);

        clock.advance(SignInLimit.WINDOW);
        check.check("other@exemplar.example", "x", HERE);
        assertThat(cast.count("select count(*) from sign_in_failure")).isEqualTo(1);
    }

    @Test
    void many_tries_at_once_do_not_slip_through() throws Exception {
        Callable<Checked> wrong = () -> check.check(person.email(), "wrong", HERE);
        List<Checked> answers;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = crowd.invokeAll(Stream.generate(() -> wrong).limit(60).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).filteredOn(Checked.Unknown.class::isInstance).hasSize(10);
        assertThat(answers).filteredOn(Checked.TooMany.class::isInstance).hasSize(50);
    }

    @Test
    void nothing_that_was_typed_is_kept_in_clear() {
        fail("typed-my-password-here", 1);

        assertThat(cast.count("select count(*) from sign_in_failure where account_key ~ '^[0-9a-f]{64}$'"))
                .isEqualTo(1);
    }

    @Test
    void what_a_caller_writes_before_the_proxy_s_own_entry_does_not_change_where_they_come_from() {
        for (String invented : new String[] {"198.51.100.1", "198.51.100.2", "unknown"}) {
            new Browser(port)
                    .header("X-Forwarded-For", invented + ", 203.0.113.9")
                    .signIn(person.email(), "wrong");
        }

        assertThat(cast.count("select count(*) from sign_in_failure where address = '203.0.113.9'"))
                .isEqualTo(3);
    }

    private void fail(String email, int times) {
        IntStream.range(0, times).forEach(i -> check.check(email, "wrong", HERE));
    }
}
