package sightline.service.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Writing a plan: versions, differences, two editors. */
@CaseSite
final class PlanPagesTest {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Cast cast;

    @Autowired
    Ledger record;

    @Autowired
    JdbcClient database;

    private Browser officer;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = new Browser(port);
        officer.signIn(town.officer(Town.EXEMPLAR));
        List<String> journeys = town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE);
        path = "/cases/%s/plan".formatted(journeys.get(TAKEN.getAndIncrement()));
    }

    private Browser.Page save(Browser browser, Map<String, String> typed) {
        return browser.submit(browser.get(path + "/edit"), path + "/edit", typed);
    }

    @Test
    void each_save_is_a_version_of_its_own_and_the_record_has_its_digest() {
        assertThat(officer.get(path).html().text()).contains("No text of a plan is kept here yet.");
        assertThat(save(officer, Map.of("kind", "working", "section-B", "Reads slowly."))
                        .location())
                .isEqualTo(path + "?done=kept");
        save(officer, Map.of("kind", "final", "section-B", "Reads well.", "section-I", "Oakbeck Academy"));

        Browser.Page list = officer.get(path);
        assertThat(list.html().select("tbody th").eachText()).containsExactly("Version 2", "Version 1");
        assertThat(officer.get(path + "/1").html().text())
                .contains("Reads slowly.")
                .doesNotContain("Oakbeck");
        Browser.Page compare = officer.get(path + "/compare?from=2&to=1");
        assertThat(compare.heading()).isEqualTo("What changed from version 1 to 2");
        assertThat(compare.html().select(".sl-changes del").text()).contains("removed:", "slowly.");
        assertThat(compare.html().select(".sl-changes ins").text()).contains("added:", "well.", "Oakbeck Academy");
        String subject = "journey:" + path.split("/")[2];
        assertThat(record.read(Town.EXEMPLAR, 1)
                        .filter(link -> link.kind().equals(Kind.PLAN_VERSION_KEPT.name()))
                        .filter(link -> link.subject().filter(subject::equals).isPresent())
                        .map(link -> String.valueOf(link.body().values().get("sha256"))))
                .hasSize(2)
                .allMatch(digest -> digest.matches(".*[0-9a-f]{64}.*"));
    }

    @Test
    void a_draft_for_the_family_names_no_setting() {
        Browser.Page page =
                save(officer, Map.of("kind", "draft", "section-B", "Reads slowly.", "section-I", "Oakbeck Academy"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly("Leave Section I blank in a draft for the family, or keep this as a working draft");
        assertThat(page.html().select("#section-I").text()).isEqualTo("Oakbeck Academy");
        assertThat(page.html().select("#section-B").text()).isEqualTo("Reads slowly.");
        assertThat(officer.submit(page, path + "/edit", Map.of("kind", "working", "section-I", "Oakbeck Academy"))
                        .location())
                .isEqualTo(path + "?done=kept");
        assertThat(officer.get(path).html().text())
                .contains("What a reader would ask next", "must be blank in a draft");
    }

    @Test
    void two_editors_at_once_lose_nothing() {
        Browser colleague = new Browser(port);
        colleague.signIn(town.officer(Town.EXEMPLAR));
        save(officer, Map.of("kind", "working", "section-A", "a", "section-B", "b"));
        Browser.Page mine = officer.get(path + "/edit");
        Browser.Page theirs = colleague.get(path + "/edit");
        colleague.submit(
                theirs, path + "/edit", Map.of("kind", "working", "section-A", "a theirs", "section-B", "b theirs"));

        Browser.Page page = officer.submit(
                mine, path + "/edit", Map.of("kind", "working", "section-A", "a", "section-B", "b mine"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("b theirs", "b mine");
        assertThat(page.html().select("#section-A").text()).isEqualTo("a theirs");
        assertThat(page.html().select("#section-B").text()).isEqualTo("b mine");
        assertThat(officer.submit(page, path + "/edit", Map.of("kind", "working", "section-B", "both"))
                        .location())
                .isEqualTo(path + "?done=kept");
        assertThat(officer.get(path).html().select("tbody th")).hasSize(3);
    }

    @Test
    void what_people_write_is_only_text() {
        save(officer, Map.of("kind", "working", "section-B", "<script>alert(1)</script></textarea><b>x"));
        save(officer, Map.of("kind", "working", "section-B", "<i>y"));

        for (String page : List.of("/1", "/edit", "/compare?from=1&to=2", "")) {
            assertThat(officer.get(path + page).html().select("main script, main b, main i"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void a_kept_version_stays_as_it_is() {
        save(officer, Map.of("kind", "working", "section-B", "b"));
        for (String change :
                List.of("update casework.plan_version set kind = 'final'", "delete from casework.plan_version")) {
            assertThatThrownBy(() ->
                            town.at(Town.EXEMPLAR, () -> database.sql(change).update()))
                    .rootCause()
                    .hasMessageMatching("(?s).*(only added to|permission denied|must be owner).*");
        }
    }

    @Test
    void another_authority_finds_nothing_here() {
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(town.officer(Town.ELSEWHERE));
        String other = "/cases/%s/plan".formatted(town.onlyInExemplar());

        for (String page : List.of("", "/edit", "/1", "/compare?from=1&to=2")) {
            assertThat(elsewhere.get(other + page).status()).as(page).isEqualTo(404);
        }
        String token =
                elsewhere.get("/account").html().select("input[name=_csrf]").val();
        assertThat(elsewhere
                        .header("X-CSRF-TOKEN", token)
                        .post(other + "/edit", Map.of("section-B", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(officer.get(path + "/99").status()).isEqualTo(404);
        assertThat(officer.get(path + "/compare?from=7&to=8").status()).isEqualTo(404);
    }
}
