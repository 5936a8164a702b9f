package sightline.service.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Person;

/** Signing in through an organisation's accounts, against a server that speaks OpenID Connect. */
@Site
class OrganisationTest {

    private static final String ISSUER = "exemplar";
    private static final String CLIENT = "sightline-client";
    private static final MockOAuth2Server SERVER = started();

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private Browser browser;

    @DynamicPropertySource
    static void organisation(DynamicPropertyRegistry settings) {
        settings.add("sightline.oidc.issuer", () -> SERVER.issuerUrl(ISSUER).toString());
        settings.add("sightline.oidc.client-id", () -> CLIENT);
        settings.add("sightline.oidc.client-secret", () -> "a secret");
        settings.add("sightline.oidc.name", () -> "Exemplar Council");
    }

    private static MockOAuth2Server started() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SERVER.shutdown();
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void the_button_names_the_organisation() {
        assertThat(browser.get("/sign-in").html().select("a#organisation").text())
                .isEqualTo("Sign in with Exemplar Council");
    }

    @Test
    void somebody_with_an_account_comes_in_with_our_roles_and_goes_where_they_wanted() {
        Person person = cast.person(Role.ADMINISTRATOR);
        browser.get("/people");
        String before = browser.cookie("sightline").orElseThrow();

        Browser.Page arrived =
                come(Map.of("email", person.email(), "email_verified", true, "roles", List.of("DIRECTOR")));

        assertThat(arrived.location()).isEqualTo("/people");
        assertThat(browser.cookie("sightline")).isPresent().get().isNotEqualTo(before);
        assertThat(browser.get("/account").html().select("dd").eachText()).contains(person.name(), "Administrator");
        assertThat(cast.sessionsOf(person)).isEqualTo(1);
    }

    @Test
    void somebody_we_do_not_know_reads_what_to_do() {
        Browser.Page page = browser.follow(come(Map.of("email", "stranger@exemplar.example", "email_verified", true)));

        assertThat(page.mistakes())
                .containsExactly("There is no account for stranger@exemplar.example. Ask your Sightline administrator"
                        + " to add this email address");
        assertThat(page.html().select(".govuk-error-summary a").attr("href")).isEqualTo("#organisation");
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void somebody_who_is_no_longer_active_is_not_known() {
        Person person = cast.person(Role.DIRECTOR);
        cast.change("update person set active = false where id = " + person.id());

        assertThat(browser.follow(come(Map.of("email", person.email(), "email_verified", true)))
                        .mistakes())
                .first()
                .asString()
                .startsWith("There is no account for");
    }

    @Test
    void an_address_that_the_organisation_has_not_confirmed_is_refused() {
        Person person = cast.person(Role.DIRECTOR);
        String refusal =
                "Exemplar Council has not confirmed your email address. Ask its help desk to confirm it, then try again";

        assertThat(browser.follow(come(Map.of("email", person.email(), "email_verified", false)))
                        .mistakes())
                .containsExactly(refusal);
        assertThat(browser.follow(come(Map.of("email", person.email()))).mistakes())
                .containsExactly(refusal);
        assertThat(browser.follow(come(Map.of("email_verified", true))).mistakes())
                .containsExactly(refusal);
        assertThat(cast.sessionsOf(person)).isZero();
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        Browser.Page page = browser.follow(browser.get("/login/oauth2/code/organisation?code=abc&state=forged"));

        assertThat(page.mistakes())
                .containsExactly("Signing in with Exemplar Council did not work. Try again in a minute, or use a"
                        + " password if you have one");
    }

    @Test
    void a_password_still_works_beside_it() {
        assertThat(browser.signIn(cast.person(Role.ANALYST).email(), Cast.PASSWORD)
                        .location())
                .isEqualTo("/");
    }

    /** From our button through the organisation's server and back. */
    private Browser.Page come(Map<String, Object> claims) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(
                ISSUER, UUID.randomUUID().toString(), "JWT", List.of(CLIENT), claims, 3600));
        Browser.Page start = browser.get(Organisation.START);
        assertThat(start.location())
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("nonce=");
        Browser.Page answered = new Browser(port).get(start.location());
        return browser.follow(answered);
    }
}
