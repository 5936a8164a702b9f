package sightline.service.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.OpenTo;
import sightline.service.people.OpenToAll;
import sightline.service.people.Role;
import sightline.service.people.Site;

/** The rules bite: routes are planted that nobody, or only some, may use. */
@Site
@Import(PlantedRouteTest.Planted.class)
class PlantedRouteTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    RouteTable table;

    private Browser administrator;

    @BeforeEach
    void signIn() {
        administrator = new Browser(port);
        administrator.signIn(cast.person(Role.ADMINISTRATOR));
    }

    @Test
    void a_forgotten_rule_turns_the_check_red_and_names_the_route() {
        assertThatThrownBy(() -> RouteRules.allHaveOne(table))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/planted/forgotten");
        assertThat(table.withoutRule()).extracting(Route::path).containsOnly("/planted/forgotten");
    }

    @Test
    void a_route_without_a_rule_is_closed_even_to_an_administrator() {
        Browser.Page page = administrator.get("/planted/forgotten");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You do not have access to this page");
        assertThat(page.html().text()).doesNotContain("secret");
        assertThat(new Browser(port).get("/planted/forgotten").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_route_that_no_annotation_can_open_is_closed() {
        assertThat(administrator.get("/planted/function").status()).isEqualTo(403);
    }

    @Test
    void the_rule_of_a_method_stands_before_the_rule_of_its_class() {
        Browser stranger = new Browser(port);

        assertThat(stranger.get("/planted/open").status()).isEqualTo(200);
        assertThat(stranger.get("/planted/closed").location()).isEqualTo("/sign-in");
        assertThat(administrator.get("/planted/closed").status()).isEqualTo(403);
    }

    @Test
    void where_both_rules_stand_the_narrower_counts() {
        assertThat(new Browser(port).get("/planted/both").location()).isEqualTo("/sign-in");
        assertThat(administrator.get("/planted/both").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planted/closed/", "/planted/CLOSED", "/planted/closed.html", "/planted/closed%3Ba"})
    void a_closed_route_has_no_side_entrance(String path) {
        assertThat(administrator.get(path).status()).isIn(400, 404);
        assertThat(administrator.get(path).html().text()).doesNotContain("secret");
    }

    @Test
    void a_failure_in_a_page_is_told_in_words() {
        Browser.Page page = new Browser(port).get("/planted/broken");

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.heading()).isEqualTo("Sorry, there is a problem with the service");
        assertThat(page.html().text()).doesNotContain("IllegalStateException").doesNotContain("planted fault");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    static class Planted {

        @Bean
        Forgotten forgotten() {
            return new Forgotten();
        }

        @Bean
        Open open() {
            return new Open();
        }

        @Bean
        RouterFunction<ServerResponse> function() {
            return RouterFunctions.route()
                    .GET("/planted/function", request -> ServerResponse.ok().body("secret"))
                    .build();
        }
    }

    @Controller
    static class Forgotten {

        @GetMapping("/planted/forgotten")
        @ResponseBody
        String page() {
            return "secret";
        }

        @PostMapping("/planted/forgotten")
        @ResponseBody
        String change() {
            return "secret";
        }
    }

    @Controller
    @OpenToAll
    static class Open {

        @GetMapping("/planted/open")
        @ResponseBody
        String open() {
            return "welcome";
        }

        @GetMapping("/planted/closed")
        @OpenTo(Role.DIRECTOR)
        @ResponseBody
        String closed() {
            return "secret";
        }

        @GetMapping("/planted/both")
        @OpenToAll
        @OpenTo(Role.ADMINISTRATOR)
        @ResponseBody
        String both() {
            return "hello";
        }

        @GetMapping("/planted/broken")
        String broken() {
            throw new IllegalStateException("planted fault");
        }
    }
}
