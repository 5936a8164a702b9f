package sightline.service.watch.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.HandSetClock;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.people.access.RouteTable;
import sightline.service.people.account.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is described is served, what is served is described; keys open what their role may see, and not for ever. */
@CaseSite
final class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCORECARD = "/api/v1/live/scorecard";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Keys keys;

    @Autowired
    private RouteTable routes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HandSetClock clock;

    private Person administrator;

    @BeforeEach
    void make() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        administrator = cast.person(Role.ADMINISTRATOR);
    }

    private String key(Role role, LocalDate expires) {
        return keys.make(new NewKey("A test", role, Town.EXEMPLAR, expires), administrator.id())
                .text();
    }

    private String key(Role role) {
        return key(role, town.today().plusDays(30));
    }

    private HttpResponse<String> with(String key, String path) {
        return new Browser(port)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + key)
                .get(path)
                .response();
    }

    private JsonNode description() {
        return JSON.readTree(new Browser(port)
                .header("Accept", "application/json")
                .get("/api/openapi.json")
                .response()
                .body());
    }

    @Test
    void every_route_and_every_field_is_described_and_every_described_one_is_served() {
        JsonNode description = description();
        Set<String> served = new TreeSet<>();
        routes.routes().stream()
                .map(Route::path)
                .filter(path -> path.startsWith("/api/v1") && !path.endsWith("**"))
                .forEach(served::add);
        assertThat(new TreeSet<>(description.get("paths").propertyNames())).isEqualTo(served);
        List<String> wrong = new ArrayList<>();
        String analyst = key(Role.ANALYST);
        for (String path : served) {
            JsonNode operation = description.get("paths").get(path).get("get");
            String address = path;
            for (JsonNode parameter : operation.path("parameters")) {
                address = address.replace(
                        "{" + parameter.get("name").asString() + "}",
                        parameter.get("example").asString());
            }
            HttpResponse<String> answer = with(analyst, address);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
            Described.wrong(description, schema, JSON.readTree(answer.body())).stream()
                    .limit(2)
                    .forEach(each -> wrong.add(path + " " + each));
            assertThat(answer.headers().map())
                    .as(path)
                    .containsKeys("etag", "ratelimit", "ratelimit-policy", "cache-control");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_field_that_is_not_described_or_of_another_kind_would_be_noticed() {
        JsonNode schema = description().at("/components/schemas/Problem");
        assertThat(Described.wrong(schema, schema, JSON.readTree("{\"type\":1,\"child\":\"x\"}")))
                .hasSize(2);
    }

    @Test
    void without_a_key_or_with_a_wrong_one_a_program_reads_what_to_do() {
        HttpResponse<String> none = new Browser(port)
                .header("Accept", "application/json")
                .get(SCORECARD)
                .response();
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(none.headers().firstValue("www-authenticate")).isPresent();
        assertThat(JSON.readTree(none.body()).get("detail").asString()).contains("Authorization: Bearer");
        HttpResponse<String> wrong = with("sl_nonsense", SCORECARD);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(wrong.body()).get("detail").asString()).contains("taken back");
        assertThat(with(key(Role.ANALYST), "/api/v1/live/indicators/nonsense").statusCode())
                .isEqualTo(404);
        HttpResponse<String> nothing = with(key(Role.ANALYST), "/api/v1/no/such");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(nothing.body()).get("status").asInt()).isEqualTo(404);
    }

    @Test
    void a_key_opens_what_its_role_may_see_and_nothing_but_the_programs_door() {
        String cabinet = key(Role.CABINET_MEMBER);
        assertThat(with(cabinet, SCORECARD).statusCode()).isEqualTo(200);
        assertThat(with(cabinet, "/api/v1/live/answers").statusCode()).isEqualTo(403);
        assertThat(with(key(Role.DIRECTOR), "/api/v1/live/answers").statusCode())
                .isEqualTo(200);
        HttpResponse<String> page = with(key(Role.SEND_MANAGER), "/watch/scorecard");
        assertThat(page.statusCode()).isEqualTo(302);
    }

    @Test
    void a_key_that_has_run_out_or_was_taken_back_opens_nothing() {
        String good = key(Role.ANALYST, town.today());
        assertThat(with(good, SCORECARD).statusCode()).isEqualTo(200);
        ApiKey kept = keys.find(new KeyText(good)).orElseThrow();
        assertThat(keys.all().stream().filter(one -> one.id() == kept.id()).findFirst())
                .hasValueSatisfying(one -> assertThat(one.used()).hasValue(town.today()));
        assertThat(kept.isGood(town.today().plusDays(1))).isFalse();
        assertThat(keys.revoke(kept.id(), administrator.id())).isTrue();
        assertThat(keys.revoke(kept.id(), administrator.id())).isFalse();
        assertThat(with(good, SCORECARD).statusCode()).isEqualTo(401);
        assertThat(database.sql("select kind from record_entry where subject = ? order by number")
                        .param("key:" + kept.id())
                        .query(String.class)
                        .list())
                .containsExactly("API_KEY_ISSUED", "API_KEY_REVOKED");
        assertThat(database.sql("select digest || start || name from watch.api_key where id = ?")
                        .param(kept.id())
                        .query(String.class)
                        .single())
                .doesNotContain(good);
    }

    @Test
    void too_many_requests_are_told_when_to_go_on() {
        String key = key(Role.ANALYST);
        for (int i = 0; i < Allowance.WITH_KEY; i++) {
            assertThat(with(key, "/api/v1").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = with(key, "/api/v1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElse("0")))
                .isBetween(1, 60);
        assertThat(refused.headers().firstValue("ratelimit").orElse("")).contains("r=0");
        assertThat(JSON.readTree(refused.body()).get("detail").asString()).contains("Retry-After");
        assertThat(with(key(Role.ANALYST), "/api/v1").statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_that_sends_wrong_keys_waits_and_none_of_them_is_looked_up_meanwhile() {
        clock.advance(Duration.ofMinutes(1));
        String wrong = new KeyText(key(Role.ANALYST)).start() + "wrong";
        for (int i = 0; i < Allowance.WRONG_KEYS; i++) {
            assertThat(with(wrong, "/api/v1").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = with(key(Role.ANALYST), "/api/v1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("access-control-allow-origin")).hasValue("*");
        clock.advance(Duration.ofMinutes(1));
        assertThat(with(key(Role.ANALYST), "/api/v1").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_kept_beside_the_events_is_told_too_and_no_share_is_called_a_percentage_that_is_none() {
        String analyst = key(Role.ANALYST);
        JsonNode answered = JSON.readTree(
                with(analyst, "/api/v1/live/indicators/families-answered").body());
        assertThat(answered.path("months"))
                .isNotEmpty()
                .allSatisfy(month -> assertThat(month.path("ratio").isNull()).isTrue());
        JsonNode caseload =
                JSON.readTree(with(analyst, "/api/v1/live/indicators/caseload").body());
        assertThat(caseload.path("months"))
                .isNotEmpty()
                .allSatisfy(month -> assertThat(month.path("percent").isNull()).isTrue());
    }

    @Test
    void what_is_public_may_be_kept_and_read_from_anywhere_and_what_is_not_may_not() {
        HttpResponse<String> open = with(key(Role.ANALYST), "/api/v1/indicators");
        assertThat(open.headers().firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(open.headers().firstValue("cache-control")).hasValue("public, max-age=3600");
        String mark = open.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> again = new Browser(port)
                .header("Accept", "application/json")
                .header("If-None-Match", mark)
                .get("/api/v1/indicators")
                .response();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> closed = with(key(Role.ANALYST), SCORECARD);
        assertThat(closed.headers().firstValue("access-control-allow-origin")).isEmpty();
        assertThat(closed.headers().firstValue("cache-control")).hasValue("private, no-cache");
    }

    @Test
    void no_name_no_key_of_a_journey_and_no_small_count_leaves_through_the_programs_door() {
        String analyst = key(Role.ANALYST);
        List<String> canaries = town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select forename || ' ' || surname from casework.person
                        union all select person from casework.person
                        union all select journey from casework.standing
                        """).query((row, n) -> row.getString(1)).list());
        assertThat(canaries).hasSizeGreaterThan(700);
        for (String path : List.of(
                SCORECARD,
                "/api/v1/live/alerts",
                "/api/v1/live/answers",
                "/api/v1/live/indicators/decided-in-six-weeks",
                "/api/v1/live/indicators/appeals",
                "/api/v1/live/indicators/families-answered",
                "/api/v1/authorities",
                "/api/v1/authorities/990",
                "/api/v1/indicators",
                "/api/v1")) {
            String body = with(analyst, path).body();
            assertThat(canaries.stream().filter(body::contains).toList())
                    .as(path)
                    .isEmpty();
            JsonNode answer = JSON.readTree(body);
            for (String list : List.of("months", "indicators")) {
                for (JsonNode row : answer.path(list)) {
                    for (String count : Set.of("part", "whole")) {
                        JsonNode value = row.path(count);
                        assertThat(value.isNumber() && value.asLong() < 6)
                                .as("%s of %s", count, row)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void the_page_for_people_has_three_examples_and_the_addresses_that_it_names_are_there() {
        Browser.Page page = new Browser(port).get("/api");
        assertThat(page.html().select("main pre")).hasSize(3);
        Set<String> links = new HashSet<>(page.html().select("main a").eachAttr("href"));
        assertThat(links).contains("/api/openapi.json", "/api/v1/authorities", "/recommendations.json");
        links.forEach(link ->
                assertThat(new Browser(port).get(link).status()).as(link).isEqualTo(200));
    }
}
