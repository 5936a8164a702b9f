package sightline.service.people.session;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Lever;
import sightline.service.people.Site;

/** Who only reads public pages leaves no trace. */
@Site
@Import(SessionsTest.Planted.class)
class PublicPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    DataSource database;

    @Test
    void public_pages_and_files_ask_the_database_nothing_and_start_no_session() {
        Browser stranger = new Browser(port);
        Browser withCookie = new Browser(port);
        withCookie.cookie("sightline", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        int sessions = cast.sessions();
        int asked = lever().asked();

        for (String path : new String[] {"/planted/page", "/static/start.js", "/nowhere"}) {
            assertThat(stranger.get(path).header("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(withCookie.get("/static/start.js").status()).isEqualTo(200);
        assertThat(lever().asked()).isEqualTo(asked);

        withCookie.get("/planted/page");
        assertThat(lever().asked()).as("a page has to know who reads it").isGreaterThan(asked);
        assertThat(cast.sessions()).isEqualTo(sessions);
    }

    private Lever lever() {
        return (Lever) database;
    }
}
