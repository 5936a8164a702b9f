package sightline.service.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Email;
import sightline.service.people.HandSetClock;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Invitations;
import sightline.service.people.account.NewPerson;

/** A one-time password opens nothing but the form in which somebody chooses their own. */
@Site
class OneTimePasswordTest {

    private static final String CHOOSE = "/sign-in/choose-password";
    private static final String OWN = "three odd words";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Invitations invitations;

    @Autowired
    HandSetClock clock;

    private Browser browser;
    private String email;
    private String oneTime;

    @BeforeEach
    void invite() {
        cast.forgetFailedTries();
        browser = new Browser(port);
        email = "invited-%d@exemplar.example".formatted(cast.count("select count(*) from person"));
        NewPerson person = new NewPerson(new Email(email), "Invited Person", Set.of(Role.ADVISER));
        oneTime = invitations.invite(person).orElseThrow().text();
    }

    @Test
    void somebody_invited_chooses_a_password_and_signs_in_with_it() {
        Browser.Page sent = browser.signIn(email, oneTime);
        assertThat(sent.location()).isEqualTo(CHOOSE);
        assertThat(browser.get("/account").location()).as("not signed in yet").isEqualTo("/sign-in");

        Browser.Page form = browser.follow(browser.signIn(email, oneTime));
        assertThat(form.html().select("#email").val()).isEqualTo(email);
        Browser.Page done = choose(oneTime, OWN);

        assertThat(browser.follow(done).html().text()).contains("Your password is set. Sign in with it.");
        assertThat(browser.signIn(email, OWN).location()).isEqualTo("/account");
        assertThat(new Browser(port)
                        .follow(new Browser(port).signIn(email, oneTime))
                        .location())
                .isEmpty();
        assertThat(choose(oneTime, "three odder words").mistakes()).containsExactly(Refusal.UNKNOWN);
    }

    @Test
    void a_password_that_can_not_be_taken_is_refused_with_the_reason_and_the_one_time_password_stays_good() {
        assertThat(choose(oneTime, "short").mistakes())
                .containsExactly("Your new password must have at least 12 characters");
        assertThat(choose(oneTime, "Invited Person").mistakes())
                .containsExactly("Your new password must be different from your name and email address");
        assertThat(choose(oneTime, oneTime).mistakes())
                .containsExactly("Your new password must be different from the one you have now");
        assertThat(choose("a wrong one", OWN).mistakes()).containsExactly(Refusal.UNKNOWN);

        assertThat(choose(oneTime, OWN).location()).isEqualTo("/sign-in?done=password-chosen");
    }

    @Test
    void a_refused_choice_keeps_the_address_but_shows_no_password() {
        Browser.Page page = choose(oneTime, "my-new-one");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#email").val()).isEqualTo(email);
        assertThat(page.html().html()).doesNotContain(oneTime).doesNotContain("my-new-one");
    }

    @Test
    void after_seven_days_it_has_run_out() {
        clock.advance(Duration.ofDays(7));

        assertThat(browser.follow(browser.signIn(email, oneTime)).mistakes()).containsExactly(Refusal.RUN_OUT);
        assertThat(choose(oneTime, OWN).mistakes()).containsExactly(Refusal.RUN_OUT);
    }

    @Test
    void a_password_of_ones_own_can_not_be_replaced_there() {
        choose(oneTime, OWN);

        assertThat(choose(OWN, "four odd words here").mistakes())
                .containsExactly("You have already chosen this password. Go to the sign-in page and use it");
    }

    private Browser.Page choose(String old, String chosen) {
        return browser.submit(
                browser.get(CHOOSE), CHOOSE, Map.of("email", email, "password", old, "new-password", chosen));
    }
}
