package sightline.service.casework.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;

/** A case is found by name, number or date of birth. */
@CaseSite
final class FindCasePageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(town.manager(Town.EXEMPLAR));
    }

    private List<String> found(String typed) {
        return browser.get("/cases?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .html()
                .select("main table a")
                .eachAttr("href");
    }

    @Test
    void a_number_finds_its_case_and_the_birthday_of_that_child_finds_it_too() {
        String journey = town.onlyInExemplar();
        assertThat(found(journey.toLowerCase(Locale.ROOT))).containsExactly("/cases/" + journey);
        Browser.Page page = browser.get("/cases?q=" + journey);
        String born = page.html().select("td[data-label=Born]").text();
        String name = page.html().select("main table a").text();
        assertThat(found(born)).contains("/cases/" + journey);
        assertThat(found(name.substring(0, 3) + " " + name.split(" ")[1].substring(0, 3)))
                .contains("/cases/" + journey);
    }

    @Test
    void another_authoritys_case_is_not_found() {
        Browser stranger = new Browser(port);
        stranger.signIn(town.officer(Town.ELSEWHERE));
        Browser.Page page = stranger.get("/cases?q=" + town.onlyInExemplar());
        assertThat(page.html().select("main table")).isEmpty();
        assertThat(page.html().text()).contains("No case fits", "only the first letters of the last name");
    }

    @Test
    void long_answers_come_fifty_a_page() {
        Browser.Page first = browser.get("/cases?q=b");
        assertThat(first.html().select("main table tbody tr")).hasSizeLessThanOrEqualTo(50);
        Browser.Page all = browser.get("/cases?q=%25");
        assertThat(all.html().select("main table")).as("a sign is no wildcard").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 2 2016", "14/02/2016", "2016-02-14", "14 February 2016", "14.2.2016", "14 feb 2016"})
    void a_birthday_is_understood_however_it_is_written(String typed) {
        assertThat(Looked.of(typed)).contains(new Looked.Born(LocalDate.of(2016, 2, 14)));
    }

    @Test
    void what_is_no_day_is_a_number_or_a_name() {
        assertThat(Looked.of(" j9000001 ")).contains(new Looked.Key("J9000001"));
        assertThat(Looked.of("Ada, Ash")).contains(new Looked.Names(List.of("ada", "ash")));
        assertThat(Looked.of("  ")).isEqualTo(Optional.empty());
    }
}
