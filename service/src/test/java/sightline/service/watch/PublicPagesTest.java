package sightline.service.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.page.Rendered;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Lever;
import sightline.service.people.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public pages from outside, over HTTP. */
@Site
class PublicPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    DataSource database;

    private Browser.Page get(String path) {
        return new Browser(port).get(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/england",
                "/england?region=London&alert=true&name=ham&sort=on-time&reversed=true",
                "/england?sort=nonsense&alert=maybe&reversed=perhaps&unknown=1",
                "/england?name=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&sort=%22%3E%3Cscript%3E",
                "/england?name=a%0d%0aSet-Cookie:%20x=y",
                "/authorities",
                "/authorities?name=north",
                "/authorities?name=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/authorities/882",
                "/authorities/837",
                "/known",
                "/known?year=2024",
                "/known?year=2021&authority=882",
                "/known/southend-2021",
                "/alarm",
                "/figures",
                "/about",
                "/privacy",
                "/accessibility",
                "/sign-in"
            })
    void a_public_page_is_whole_clean_and_open_to_everybody(String path) {
        Browser.Page page = get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'", "style-src 'self'");
        assertThat(page.response().headers().map()).doesNotContainKey("x");
        Rendered.clean(page.response().body());
        assertThat(page.html().select("script")).hasSize(1);
        if (!path.equals("/sign-in")) {
            assertThat(page.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void the_list_comes_as_csv_in_the_order_and_choice_that_is_shown() {
        Browser.Page page = get("/england.csv?region=London&sort=name&reversed=true");
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(page.header("Content-Disposition")).isEqualTo("attachment; filename=\"sightline-england-2024.csv\"");
        List<String> lines = page.response().body().lines().toList();
        assertThat(lines).hasSize(34);
        assertThat(lines.getFirst()).startsWith("authority,name,region,year,");
        assertThat(lines.get(1)).startsWith("213,Westminster,London,2024,");
    }

    @Test
    void the_list_comes_as_json_with_null_where_there_is_no_figure() {
        Browser.Page page = get("/england.json?name=lewisham");
        assertThat(page.header("Content-Type")).startsWith("application/json");
        JsonNode document = new JsonMapper().readTree(page.response().body());
        assertThat(document.get("year").asInt()).isEqualTo(2024);
        assertThat(document.get("authorities")).hasSize(1);
        JsonNode lewisham = document.get("authorities").get(0);
        assertThat(lewisham.get("percent_on_time_ex").isNull()).isTrue();
        assertThat(lewisham.get("requests").asInt()).isEqualTo(646);
    }

    @Test
    void an_authority_comes_as_csv_and_as_json() {
        Browser.Page csv = get("/authorities/839.csv");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"sightline-bournemouth-christchurch-and-poole.csv\"");
        assertThat(csv.response().body()).startsWith("authority,year,");
        JsonNode json = new JsonMapper()
                .readTree(get("/authorities/882.json").response().body());
        assertThat(json.get("name").asString()).isEqualTo("Southend-on-Sea");
        assertThat(json.get("compared_with")).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"Durham,840", "telford%20%26%20wrekin,894", "Southend-on-Sea,882", "bournemouth,837"})
    void searching_for_one_authority_leads_to_its_page(String typed, String code) {
        Browser.Page page = get("/authorities?name=" + typed);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).isEqualTo("/authorities/" + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/authorities/999",
                "/authorities/ENG",
                "/authorities/8820",
                "/authorities/999.csv",
                "/known?year=2015",
                "/known?year=2025",
                "/known?year=soon",
                "/known?year=2021&authority=999",
                "/known/nowhere-2021",
                "/england/",
                "/england.xml"
            })
    void what_is_not_there_is_told_in_words(String path) {
        Browser.Page page = get(path);
        assertThat(page.status()).isBetween(400, 404);
        assertThat(page.heading()).isIn("Page not found", "We could not understand that request");
        Rendered.clean(page.response().body());
    }

    @Test
    void a_page_that_one_may_not_open_says_so() {
        Browser browser = new Browser(port);
        browser.signIn(cast.person(sightline.service.people.Role.FAMILY));
        Browser.Page page = browser.get("/people");
        assertThat(page.status()).isEqualTo(403);
        Rendered.clean(page.response().body());
    }

    @Test
    void while_the_database_is_away_the_page_says_to_wait_and_then_it_is_back() {
        Lever lever = (Lever) database;
        lever.away(true);
        try {
            for (String path : List.of("/england", "/authorities/882", "/known", "/england.csv")) {
                Browser.Page page = get(path);
                assertThat(page.status()).as(path).isEqualTo(503);
                assertThat(page.heading()).isEqualTo("The database is away for a moment");
                Rendered.clean(page.response().body());
            }
            assertThat(get("/about").status()).as("a page without figures").isEqualTo(200);
        } finally {
            lever.away(false);
        }
        assertThat(get("/england").status()).isEqualTo(200);
    }

    @Test
    void a_failure_of_ours_shows_a_page_in_plain_words_and_nothing_of_its_cause() {
        cast.change("alter table import_run rename to import_run_gone");
        try {
            Browser.Page page = get("/england");
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.heading()).isEqualTo("Sorry, there is a problem with the service");
            assertThat(page.response().body()).doesNotContain("import_run", "Exception", "at sightline");
            Rendered.clean(page.response().body());
        } finally {
            cast.change("alter table import_run_gone rename to import_run");
        }
        assertThat(get("/england").status()).isEqualTo(200);
    }

    /** Of links that differ only in a number two are followed from each page. */
    @Test
    void every_link_leads_somewhere_and_every_fragment_is_there() {
        Map<String, Browser.Page> seen = new TreeMap<>();
        TreeSet<String> dead = new TreeSet<>();
        for (String path : List.of(
                "/",
                "/england?region=London",
                "/authorities?name=north",
                "/authorities/882",
                "/known?year=2016",
                "/known/leeds-2021",
                "/alarm",
                "/figures",
                "/about",
                "/privacy",
                "/accessibility")) {
            Map<String, Integer> followed = new TreeMap<>();
            for (Element link : get(path).html().select("a[href], link[href], script[src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                boolean ours = !href.startsWith("http");
                if (ours && followed.merge(href.replaceAll("[0-9]+", "N"), 1, Integer::sum) <= 2) {
                    String[] parts = (href.startsWith("#") ? path + href : href).split("#", 2);
                    Browser.Page page = seen.computeIfAbsent(parts[0], this::get);
                    // A door for scrutiny officers leads others to the page on which they sign in.
                    boolean door = page.status() == 302 && page.location().equals("/sign-in");
                    boolean there = page.status() == 200
                            && (parts.length == 1 || page.html().getElementById(parts[1]) != null);
                    if (!there && !door) {
                        dead.add("%s → %s: %d".formatted(path, href, page.status()));
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
        assertThat(dead).isEmpty();
    }

    @Test
    void files_may_be_kept_for_a_year_because_their_address_changes() {
        Browser.Page page =
                get(get("/").html().select("link[href*=sightline.css]").attr("href"));
        assertThat(page.header("Cache-Control")).contains("max-age=31536000", "public");
        assertThat(page.header("Content-Type")).startsWith("text/css");
    }
}
