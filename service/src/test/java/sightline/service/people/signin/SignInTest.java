package sightline.service.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Person;

/** Signing in and out with the form, without JavaScript. */
@Site
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private Browser browser;

    @BeforeEach
    void open() {
        cast.forgetFailedTries();
        browser = new Browser(port);
    }

    @Test
    void somebody_signs_in_sees_their_account_and_signs_out() {
        Person person = cast.person(Role.ANALYST, Role.ADVISER);

        assertThat(browser.signIn(person.email(), Cast.PASSWORD).location()).isEqualTo("/");
        Browser.Page account = browser.get("/account");
        assertThat(account.html().select("dd").eachText())
                .containsExactly(person.name(), person.email(), "Adviser Performance analyst", "Change your password");
        assertThat(account.html().select("nav").text()).contains(person.name()).doesNotContain("Sign in");

        Browser.Page out = browser.submit(account, "/sign-out", Map.of());
        assertThat(browser.follow(out).html().text()).contains("You are signed out.");
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
        assertThat(cast.sessionsOf(person)).isZero();
    }

    @Test
    void the_address_may_be_typed_in_capitals_and_with_spaces() {
        String typed = "  " + cast.person(Role.ANALYST).email().toUpperCase(java.util.Locale.ROOT) + " ";

        assertThat(browser.signIn(typed, Cast.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_or_closed_account_read_the_same() {
        Person person = cast.person(Role.ANALYST);
        Person closed = cast.person(Role.ANALYST);
        cast.change("update person set active = false where id = " + closed.id());

        String wrong = refusal(person.email(), "not the password at all");
        assertThat(wrong).isEqualTo("The email address or the password is not right. Check both and try again");
        assertThat(refusal("nobody@exemplar.example", Cast.PASSWORD)).isEqualTo(wrong);
        assertThat(refusal(closed.email(), Cast.PASSWORD)).isEqualTo(wrong);
        assertThat(refusal("no address", Cast.PASSWORD)).isEqualTo(wrong);
        assertThat(refusal(person.email(), "x".repeat(5_000))).isEqualTo(wrong);
    }

    @Test
    void what_was_typed_stays_but_for_the_password() {
        Browser.Page page = browser.follow(browser.signIn("jo@exemplar.example", "wrong-and-secret"));

        assertThat(page.html().select("#email").val()).isEqualTo("jo@exemplar.example");
        assertThat(page.html().html()).doesNotContain("wrong-and-secret");
        assertThat(page.html().title()).startsWith("Error: ");
        assertThat(page.html().select("#email").attr("aria-describedby")).isEqualTo("email-error");
        assertThat(browser.get("/sign-in").mistakes()).as("told once").isEmpty();
    }

    @Test
    void empty_fields_are_named_one_by_one() {
        Browser.Page page = browser.follow(browser.signIn("", ""));

        assertThat(page.mistakes()).containsExactly("Enter your email address", "Enter your password");
        assertThat(cast.count("select count(*) from sign_in_failure")).isZero();
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        Person person = cast.person(Role.ANALYST);
        Browser.Page form = browser.get("/sign-in");
        String before = browser.cookie("sightline").orElseThrow();

        browser.submit(form, "/sign-in", Map.of("email", person.email(), "password", Cast.PASSWORD));

        assertThat(browser.cookie("sightline")).isPresent().get().isNotEqualTo(before);
        Browser thief = new Browser(port);
        thief.cookie("sightline", before);
        assertThat(thief.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_session_name_made_up_by_somebody_else_is_not_taken() {
        String madeUp = "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";
        browser.cookie("sightline", madeUp);

        browser.signIn(cast.person(Role.ANALYST));

        assertThat(browser.cookie("sightline")).isPresent().get().isNotEqualTo(madeUp);
    }

    @Test
    void a_form_without_its_token_is_refused_in_words() {
        Person person = cast.person(Role.ANALYST);
        browser.get("/sign-in");

        Browser.Page page = browser.post("/sign-in", Map.of("email", person.email(), "password", Cast.PASSWORD));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You do not have access to this page");
        assertThat(page.html().text()).contains("the form you sent had expired");
        assertThat(cast.sessionsOf(person)).isZero();
    }

    @Test
    void who_signs_out_after_the_session_has_run_out_is_told_that_they_are_out() {
        Person person = cast.person(Role.ANALYST);
        browser.signIn(person);
        Browser.Page account = browser.get("/account");
        cast.change("delete from spring_session where principal_name = '%d'".formatted(person.id()));

        assertThat(browser.submit(account, "/sign-out", Map.of()).location()).isEqualTo("/sign-in?done=signed-out");
    }

    @Test
    void another_site_can_not_sign_somebody_out() {
        browser.signIn(cast.person(Role.ANALYST));

        assertThat(browser.post("/sign-out", Map.of("_csrf", "forged")).status())
                .isEqualTo(403);
        assertThat(browser.get("/sign-out").status()).isEqualTo(404);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void somebody_who_is_signed_in_need_not_do_it_again() {
        browser.signIn(cast.person(Role.ANALYST));

        assertThat(browser.get("/sign-in").location()).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "jo@exemplar.example'; drop table person; --",
                "<script>alert(1)</script>@exemplar.example",
                "\"><img src=x onerror=alert(1)>",
                "\u0000@exemplar.example",
                "=cmd|' /C calc'!A0",
                "${7*7}@exemplar.example",
                "../../etc/passwd",
                "jo@exemplar.example\r\nSet-Cookie: a=b",
                "\uD83D\uDE00@exemplar.example"
            })
    void hostile_text_is_only_text(String typed) {
        Browser.Page answer = browser.signIn(typed, typed);
        Browser.Page page = browser.follow(answer);

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(page.mistakes()).containsExactly(Refusal.UNKNOWN);
        assertThat(page.html().select("main script, main img")).isEmpty();
        assertThat(page.html().text()).doesNotContain("49@");
        assertThat(browser.cookie("a")).isEmpty();
        assertThat(cast.count("select count(*) from person")).isNotNegative();
    }

    @Test
    void an_address_to_come_back_to_can_not_lead_elsewhere() {
        browser.header("X-Forwarded-Host", "evil.example").get("/people");

        assertThat(browser.signIn(cast.person(Role.ADMINISTRATOR).email(), Cast.PASSWORD)
                        .location())
                .isEqualTo("/people");
        assertThat(new Browser(port).get("/people?next=https://evil.example").location())
                .isEqualTo("/sign-in");
    }

    private String refusal(String email, String password) {
        Browser.Page page = browser.follow(browser.signIn(email, password));
        assertThat(page.mistakes()).hasSize(1);
        return page.mistakes().getFirst();
    }
}
