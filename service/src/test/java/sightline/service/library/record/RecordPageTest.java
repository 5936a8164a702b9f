package sightline.service.library.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.page.InWords;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.HandSetClock;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.record.Head;
import sightline.service.record.Ledger;

/** What everybody sees of the record. */
@Site
class RecordPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Ledger ledger;

    @Autowired
    HandSetClock clock;

    @Test
    void the_head_of_now_and_of_each_day_is_shown_to_everybody() {
        cast.person(Role.ADVISER);
        Head yesterday = ledger.head(Ledger.INSTALLATION).orElseThrow();
        clock.advance(Duration.ofDays(1));
        cast.person(Role.ADVISER);
        Head now = ledger.head(Ledger.INSTALLATION).orElseThrow();

        Browser.Page page = new Browser(port).get("/record");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("How do I know that nobody has changed the record?");
        Elements whole = page.html().select("h3:contains(The whole installation)");
        assertThat(whole.text()).isEqualTo("The whole installation: %,d entries".formatted(now.number()));
        Elements hash = page.html().select("h3:contains(The whole installation) + p code");
        assertThat(hash.text()).isEqualTo(now.hash());
        assertThat(hash.select("span").eachText()).hasSize(8).allMatch(group -> group.length() == 8);
        assertThat(page.html().select("tbody tr").eachText())
                .contains("%s The whole installation %,d entries %s"
                        .formatted(InWords.date(LocalDate.now(clock)), yesterday.number(), yesterday.hash()));
        assertThat(page.html().text())
                .contains("write it all anew, and nobody can tell")
                .doesNotContain("@");
        assertThat(new Browser(port).get("/about").html().select("footer a[href=/record]"))
                .hasSize(1);
    }
}
