package sightline.service.watch.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;

/** An administrator makes a key, sees it once, and takes it back. */
@CaseSite
final class KeysPagesTest {

    private static final String PAGE = "/people/keys";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    private Browser administrator;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        administrator = new Browser(port);
        administrator.signIn(cast.person(Role.ADMINISTRATOR));
    }

    @Test
    void a_key_is_shown_once_works_and_can_be_taken_back() {
        Browser.Page made = administrator.submit(
                administrator.get(PAGE),
                PAGE,
                Map.of("name", "Dashboard of the team", "role", "analyst", "authority", Town.EXEMPLAR, "days", "30"));
        assertThat(made.status()).isEqualTo(200);
        String key = made.html().select("strong.sl-code").text();
        assertThat(key).startsWith("sl_").hasSizeGreaterThan(40);
        Browser.Page list = administrator.get(PAGE);
        assertThat(list.html().text()).contains("Dashboard of the team", "Performance analyst", "Never");
        assertThat(list.response().body()).doesNotContain(key);
        assertThat(scorecard(key)).isEqualTo(200);
        String revoke =
                list.html().select("tr:contains(Dashboard of the team) form").attr("action");
        assertThat(administrator.submit(list, revoke, Map.of()).location()).endsWith("?done=revoked");
        assertThat(scorecard(key)).isEqualTo(401);
        assertThat(administrator.get(PAGE + "?done=revoked").html().text()).contains("The key is taken back");
    }

    private int scorecard(String key) {
        return new Browser(port)
                .header("Authorization", "Bearer " + key)
                .get("/api/v1/live/scorecard")
                .status();
    }

    @Test
    void mistakes_are_named_at_their_fields_and_nothing_typed_is_lost() {
        Browser.Page again = administrator.submit(
                administrator.get(PAGE), PAGE, Map.of("name", "", "role", "", "authority", "12345", "days", "30"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.mistakes())
                .containsExactly(
                        "Say in a few words which program the key is for",
                        "Choose what the key may see",
                        "Enter the code of an authority whose cases are kept here, such as 990");
        assertThat(again.html().select("#authority").val()).isEqualTo("12345");
    }

    @Test
    void nobody_else_makes_keys() {
        Browser manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
        assertThat(manager.get(PAGE).status()).isEqualTo(403);
    }
}
