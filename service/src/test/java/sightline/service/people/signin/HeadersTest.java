package sightline.service.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.OpenToAll;
import sightline.service.people.Role;
import sightline.service.people.Site;

/** The headers that protect a reader stand on every kind of response. */
@Site
@Import(HeadersTest.Planted.class)
class HeadersTest {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @CsvSource({
        "a page, /sign-in, 200",
        "nothing, /nowhere, 404",
        "a redirect, /people, 302",
        "a file, /static/start.js, 200",
        "a missing file, /static/nothing.js, 404",
        "a refused address, /people;a=b, 400",
        "a request not in UTF-8, /planted/page?a=%ff, 400",
        "a failure, /planted/failure, 500"
    })
    void every_kind_of_response_is_protected(String kind, String path, int status) {
        Browser.Page page = new Browser(port).get(path);

        assertThat(page.status()).as(kind).isEqualTo(status);
        assertProtected(page);
        assertThat(page.header("Strict-Transport-Security")).as("not over http").isEmpty();
    }

    @Test
    void so_are_pages_for_people_who_are_signed_in_and_refusals() {
        Browser browser = new Browser(port);
        browser.signIn(cast.person(Role.FAMILY));

        for (String path : new String[] {"/account", "/people", "/nowhere", "/planted/page"}) {
            Browser.Page page = browser.get(path);
            assertProtected(page);
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
        assertProtected(browser.post("/account/password", java.util.Map.of()));
    }

    @Test
    void the_caching_of_public_pages_and_files_is_left_alone() {
        Browser stranger = new Browser(port);

        assertThat(stranger.get("/planted/page").header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(stranger.get("/planted/page").header("Vary")).contains("Cookie");
        assertThat(stranger.get("/static/start.js").header("Cache-Control")).contains("max-age=31536000");
        assertThat(stranger.get("/static/start.js").header("Vary")).doesNotContain("Cookie");
    }

    @Test
    void a_form_with_a_token_is_kept_by_no_cache() {
        assertThat(new Browser(port).get("/sign-in").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_came_by_https_is_to_stay_with_https() {
        Browser.Page page =
                new Browser(port).header("X-Forwarded-Proto", "https").get("/sign-in");

        assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(page.header("Set-Cookie"))
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void the_cookie_is_not_for_scripts_nor_for_forms_of_other_sites() {
        assertThat(new Browser(port).get("/sign-in").header("Set-Cookie"))
                .startsWith("sightline=")
                .contains("Path=/")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure")
                .doesNotContain("Expires")
                .doesNotContain("Domain");
    }

    @Test
    void no_page_of_ours_needs_anything_inline() {
        Browser browser = new Browser(port);
        browser.signIn(cast.person(Role.ADMINISTRATOR));

        for (String path : new String[] {"/account", "/account/password", "/people", "/people/add"}) {
            assertThat(browser.get(path).html().select("style, script:not([src]), [style], [onclick], [onload]"))
                    .as(path)
                    .isEmpty();
        }
    }

    private static void assertProtected(Browser.Page page) {
        assertThat(page.header("Content-Security-Policy")).isEqualTo(CONTENT);
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()").contains("geolocation=()");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Server")).isEmpty();
    }

    static class Planted {

        @Bean
        Public publicPages() {
            return new Public();
        }
    }

    @Controller
    @OpenToAll
    static class Public {

        @GetMapping("/planted/page")
        ResponseEntity<String> page(@org.springframework.web.bind.annotation.RequestParam(defaultValue = "") String a) {
            return ResponseEntity.ok()
                    .cacheControl(
                            CacheControl.maxAge(java.time.Duration.ofMinutes(1)).cachePublic())
                    .body("figures");
        }

        @GetMapping("/planted/failure")
        String failure() {
            throw new IllegalStateException("planted fault");
        }
    }
}
