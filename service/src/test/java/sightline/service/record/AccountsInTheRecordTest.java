package sightline.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Person;
import sightline.service.record.canonical.CanonicalJson;

/** What administrators and people themselves do to accounts is in the record, and no name or address is. */
@Site
class AccountsInTheRecordTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Ledger ledger;

    @Test
    void a_day_with_accounts_is_told_by_numbers_alone() {
        cast.forgetFailedTries();
        Person administrator = cast.person(Role.ADMINISTRATOR);
        long before = ledger.head(Ledger.INSTALLATION).orElseThrow().number();
        Browser browser = new Browser(port);
        browser.signIn(administrator);
        Browser.Page added = browser.submit(
                browser.get("/people/add"),
                "/people/add",
                Map.of("name", "Canary Quillfeather", "email", "canary@exemplar.example", "roles", "adviser"));
        long id = cast.count("select id from person where email = 'canary@exemplar.example'");
        new Browser(port)
                .post("/sign-in", Map.of("email", "canary@exemplar.example", "password", "wrong", "_csrf", "none"));
        Browser theirs = new Browser(port);
        theirs.submit(
                theirs.get("/sign-in/choose-password"),
                "/sign-in/choose-password",
                Map.of(
                        "email", "canary@exemplar.example",
                        "password", added.html().select(".sl-code").text(),
                        "new-password", "canary sings at four"));
        theirs.signIn("canary@exemplar.example", "canary sings at four");
        String page = "/people/" + id;
        browser.submit(browser.get(page), page, Map.of("name", "Canary Renamed", "roles", "analyst"));
        browser.submit(browser.get(page), page + "/one-time-password", Map.of());

        List<Link> told = ledger.read(Ledger.INSTALLATION, before + 1).toList();

        String who = Long.toString(administrator.id());
        String canary = Long.toString(id);
        assertThat(told)
                .extracting(Link::kind, Link::actor, l -> l.subject().orElse(""), AccountsInTheRecordTest::body)
                .containsExactly(
                        tuple("SIGNED_IN", who, "account:" + who, "{\"throughOrganisation\":false}"),
                        tuple("ACCOUNT_ADDED", who, "account:" + canary, "{\"roles\":[\"ADVISER\"]}"),
                        tuple("PASSWORD_CHANGED", canary, "account:" + canary, "{\"oneTime\":false}"),
                        tuple("SIGNED_IN", canary, "account:" + canary, "{\"throughOrganisation\":false}"),
                        tuple(
                                "ACCOUNT_CHANGED",
                                who,
                                "account:" + canary,
                                "{\"active\":true,\"newName\":true,\"roles\":[\"ANALYST\"]}"),
                        tuple("PASSWORD_CHANGED", who, "account:" + canary, "{\"oneTime\":true}"));
        assertThat(Tables.verified(ledger).isGood()).isTrue();
        assertThat(ledger.read(Ledger.INSTALLATION, 1).map(Link::line))
                .isNotEmpty()
                .noneMatch(line -> Set.of("@", "canary", "quillfeather", "person ", "exemplar").stream()
                        .anyMatch(line.toLowerCase(Locale.ROOT)::contains));
    }

    @Test
    void the_figures_that_came_with_the_product_are_told_of() {
        assertThat(ledger.read(Ledger.INSTALLATION, 1)
                        .filter(link -> link.kind().equals("FIGURES_IMPORTED")))
                .isNotEmpty()
                .allMatch(link -> link.actor().equals("system")
                        && link.subject().orElse("").matches("import:\\d+"));
    }

    private static String body(Link link) {
        return CanonicalJson.write(link.body());
    }
}
