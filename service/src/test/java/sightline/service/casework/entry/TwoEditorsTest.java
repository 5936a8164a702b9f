package sightline.service.casework.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseBrowser;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.account.Person;

/** Two people write on one case at once: the later sees both and loses nothing. */
@CaseSite
final class TwoEditorsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    private Browser mine;
    private Browser theirs;
    private Person other;
    private String journey;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        mine = new Browser(port);
        mine.signIn(town.officer(Town.EXEMPLAR));
        theirs = new Browser(port);
        other = town.officer(Town.EXEMPLAR);
        theirs.signIn(other);
        journey = town.journeys(Town.EXEMPLAR, JourneyState.ASSESSING).getFirst();
        today = town.today();
    }

    private Map<String, String> asked(String adviser) {
        return CaseBrowser.all(
                CaseBrowser.day("happened", today), Map.of("adviser", "other", "adviser-other", adviser));
    }

    @Test
    void the_later_of_two_notes_is_shown_beside_the_first_and_can_be_sent_again() {
        String path = "/cases/" + journey + "/record";
        Browser.Page form = mine.get(path + "?event=AdviceRequested");
        CaseBrowser.record(theirs, journey, "AdviceRequested", asked("music therapy"));

        Browser.Page page = mine.submit(form, path, asked("play therapy"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text())
                .contains("Music therapy", other.name(), "What you typed", "Play therapy");
        assertThat(page.html().select("#adviser-other").val()).isEqualTo("play therapy");
        assertThat(mine.submit(page, path, Map.of()).location()).startsWith("/cases/" + journey + "?done=");
        assertThat(mine.get("/cases/" + journey).html().select("main").text())
                .contains("Music therapy", "Play therapy");
    }

    @Test
    void the_later_of_two_corrections_is_not_lost() {
        String correct = "/cases/" + journey + "/events/1/correct";
        Map<String, String> typed = Map.of("way", "back", "reason", "It belongs to another child", "step", "check");
        Browser.Page checked = mine.submit(mine.get(correct), correct, typed);
        CaseBrowser.record(theirs, journey, "AdviceRequested", asked("drama therapy"));

        Browser.Page page = mine.submit(checked, correct, Map.of("step", "save"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Drama therapy", "It belongs to another child");
        assertThat(page.html().select("#reason").text()).isEqualTo("It belongs to another child");
    }

    @Test
    void the_later_of_two_who_change_a_person_on_the_case_sees_both() {
        String people = "/cases/" + journey + "/people/";
        mine.submit(mine.get(people + "new"), people + "new", Map.of("part", "PARENT", "name", "Anwen Ford"));
        String edit = mine.get("/cases/" + journey)
                .html()
                .select(".sl-people li:contains(Anwen Ford) a")
                .attr("href");
        Browser.Page form = mine.get(edit);
        theirs.submit(theirs.get(edit), edit, Map.of("part", "PARENT", "phone", "01632 960111"));

        Browser.Page page = mine.submit(form, edit, Map.of("part", "PARENT", "phone", "01632 960222"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select("tr:contains(Phone) td").eachText())
                .containsExactly("01632 960111", "01632 960222");
        mine.submit(page, edit, Map.of("part", "PARENT", "confidential", "true", "address", "1 Hidden Lane"));
        assertThat(mine.get("/cases/" + journey)
                        .html()
                        .select(".sl-people li:contains(Anwen Ford)")
                        .text())
                .contains("01632 960222", "Confidential address: do not share");
    }
}
