package sightline.service.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.Site;

/** Sightline starts, and passwords work, while the organisation's server is down. */
@Site
@TestPropertySource(properties = {"sightline.oidc.issuer=http://localhost:1/nobody", "sightline.oidc.client-id=x"})
class OrganisationAwayTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Test
    void the_button_leads_back_to_the_form_with_the_reason() {
        Browser browser = new Browser(port);

        Browser.Page answer = browser.get(Organisation.START);

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(browser.follow(answer).mistakes())
                .containsExactly("Signing in with your organisation did not work. Try again in a minute, or use a"
                        + " password if you have one");
        assertThat(browser.signIn(cast.person(Role.ANALYST).email(), Cast.PASSWORD)
                        .location())
                .isEqualTo("/");
    }
}
