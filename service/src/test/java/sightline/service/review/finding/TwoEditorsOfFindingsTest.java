package sightline.service.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Two people write the same statement at once: the later one sees both texts, and nothing is lost. */
@ReviewSite
final class TwoEditorsOfFindingsTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Cast cast;

    private Ledge ledge;
    private Browser officer;
    private Browser member;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        ledge = new Ledge(hall, port);
        officer = ledge.browser(hall.officer());
        member = ledge.browser(hall.member(ledge.review));
    }

    /** The member saves first; what the officer then gets. */
    private Browser.Page later(String address, Map<String, String> theirs, Map<String, String> mine) {
        Browser.Page open = officer.get(address);
        assertThat(member.submit(member.get(address), address, theirs).status()).isEqualTo(302);
        Browser.Page page = officer.submit(open, address, mine);
        assertThat(page.status()).isEqualTo(409);
        return page;
    }

    @Test
    void of_a_finding() {
        long call = ledge.evidence("A call", "FAMILY", "a parent", "Nobody rang.");
        String address = "%s/findings/%d".formatted(ledge.path, ledge.finding(officer, "Families wait.", call));
        Browser.Page page = later(
                address,
                Map.of("words", "Families wait long.", "kind", "FACT", "quote-" + call, "Nobody rang"),
                Map.of("words", "Families wait a year.", "kind", "WEAKNESS"));
        assertThat(page.html().select(".govuk-notification-banner h3").eachText())
                .containsExactly("Words", "Kind", "Quoted from E" + call);
        assertThat(page.html().select(".sl-beside").text())
                .contains("Families wait long.", "Families wait a year.", "A fact", "Nobody rang");
        assertThat(page.html().select("#words").text()).isEqualTo("Families wait a year.");
        assertThat(officer.submit(page, address, Map.of()).status()).isEqualTo(302);
        assertThat(officer.get(address).html().select("#words").text()).isEqualTo("Families wait a year.");
    }

    @Test
    void of_the_evidence_of_a_finding() {
        long call = ledge.evidence("A call", "FAMILY", "a parent", "");
        long note = ledge.evidence("A note", "STAFF", "an officer", "");
        long finding = ledge.finding(officer, "Families wait.", call);
        String address = "%s/findings/%d/evidence".formatted(ledge.path, finding);
        Browser.Page open = officer.get(address);
        Browser.Page theirs = member.get("%s?version=0&ticked=%d&ticked=%d".formatted(address, call, note));
        member.submit(
                theirs,
                address,
                Map.of("_csrf", theirs.html().select("button[name=_csrf]").val()));
        Browser.Page page = officer.submit(
                open,
                address,
                Map.of("_csrf", open.html().select("button[name=_csrf]").val()));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("E%d A note".formatted(note));
        assertThat(page.html().select("input[name=ticked][checked]")).hasSize(1);
        assertThat(hall.number("select count(*) from review.finding_evidence where finding = ?", finding))
                .isEqualTo(2);
    }

    @Test
    void of_a_conclusion() {
        long finding = ledge.finding(officer, "Families wait.", ledge.evidence("A call", "FAMILY", "a parent", ""));
        String address =
                "%s/conclusions/%d".formatted(ledge.path, ledge.conclusion(officer, "Trust is lost.", finding));
        Browser.Page page =
                later(address, Map.of("words", "Trust is slow to come."), Map.of("words", "Trust is lost fast."));
        assertThat(page.html().select(".sl-beside").text()).contains("Trust is slow to come.", "Trust is lost fast.");
        assertThat(officer.submit(page, address, Map.of()).status()).isEqualTo(302);
    }

    @Test
    void of_a_recommendation() {
        String address = "%s/recommendations/%d"
                .formatted(ledge.path, ledge.recommendation(officer, "Ring back.", "OPERATIONAL", 0));
        Browser.Page page =
                later(address, Map.of("addressee", "The Cabinet", "parts", "Daily"), Map.of("due-words", "each term"));
        assertThat(page.html().select(".govuk-notification-banner h3").eachText())
                .containsExactly("Parts", "Post or body", "By when");
        assertThat(page.html().select(".sl-beside").text()).contains("The Cabinet", "Head of SEND", "each term");
        assertThat(officer.submit(page, address, Map.of("addressee", "The Cabinet"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void of_the_name_of_a_theme() {
        String themes = ledge.path + "/findings/themes";
        String rename = themes + "/" + ledge.theme;
        Browser.Page open = officer.get(themes);
        member.submit(member.get(themes), rename, Map.of("name", "Being heard"));
        Browser.Page page = officer.submit(open, rename, Map.of("name", "Hearing at all"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Being heard", "Hearing at all");
        assertThat(officer.submit(page, rename, Map.of()).status()).isEqualTo(302);
        assertThat(officer.get(themes).html().select("#name-" + ledge.theme).val())
                .isEqualTo("Hearing at all");
    }

    @Test
    void moving_a_card_disturbs_nobody_who_is_writing() {
        long finding = ledge.finding(officer, "Families wait.", ledge.evidence("A call", "FAMILY", "a parent", ""));
        ledge.finding(officer, "Letters are long.", ledge.evidence("A letter", "STAFF", "an officer", ""));
        String address = "%s/findings/%d".formatted(ledge.path, finding);
        Browser.Page open = officer.get(address);
        member.submit(member.get(ledge.path + "/findings"), address + "/move", Map.of("to", "down"));
        assertThat(officer.submit(open, address, Map.of("words", "Families wait long."))
                        .status())
                .isEqualTo(302);
    }
}
