package sightline.service.review.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.people.access.RouteTable;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Nobody but the authority's scrutiny officers and the task group gets into a review: every address of it is tried. */
@ReviewSite
final class OtherPeoplesReviewsTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");
    private static final String SECRET = "Quillwort-Pimpernel";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private RouteTable routes;

    @Test
    void every_address_of_a_review_is_shut_to_strangers() {
        long review = hall.review();
        hall.change("""
                insert into review.evidence (authority, review, kind, title, source, origin, day, words, at)
                values ('990', ?, 'NOTE', ?, 'STAFF', 'an officer', date '2026-02-01', ?, now())
                """, review, SECRET, SECRET);
        long before = everything();
        strangers().forEach((who, browser) -> {
            for (Route route : ofAReview()) {
                Browser.Page page = ask(browser, route, review);
                assertThat(page.status()).as("%s for %s", route.words(), who).isIn(302, 400, 403, 404, 405, 409, 415);
                if (page.status() == 302) {
                    assertThat(page.location()).isEqualTo("/sign-in");
                }
                assertThat(page.response().body()).doesNotContain(SECRET);
            }
        });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_officer_gets_in() {
        long review = hall.review();
        Browser officer = Hall.browser(port, hall.officer());
        assertThat(officer.get("/reviews/" + review).status()).isEqualTo(200);
    }

    private Map<String, Browser> strangers() {
        Map<String, Browser> strangers = new LinkedHashMap<>();
        strangers.put(
                "another authority's scrutiny officer",
                Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.SCRUTINY_OFFICER)));
        strangers.put("a member of another group", Hall.browser(port, hall.member(hall.review())));
        strangers.put("a cabinet member", Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER)));
        strangers.put("a director", Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR)));
        for (Role role : List.of(Role.SCRUTINY_OFFICER, Role.FAMILY, Role.CASE_OFFICER, Role.ADMINISTRATOR)) {
            strangers.put(role.words() + " without a place", Hall.browser(port, cast.person(role)));
        }
        strangers.put("nobody", new Browser(port));
        return strangers;
    }

    private static Browser.Page ask(Browser browser, Route route, long review) {
        String address = VARIABLE.matcher(route.path())
                .replaceAll(found -> found.group(1).equals("review") ? String.valueOf(review) : "1");
        if (route.method().equals("GET") || route.method().equals("ANY")) {
            return browser.get(address);
        }
        String token =
                browser.get("/account").html().select("input[name=_csrf]").val();
        return browser.header("X-CSRF-TOKEN", token).ask(route.method(), address);
    }

    /** The open addresses of a review are those that its readers may have; each has a test of its own. */
    private List<Route> ofAReview() {
        List<Route> all = routes.routes().stream()
                .filter(route -> route.path().startsWith("/reviews/{review}"))
                .toList();
        assertThat(all).isNotEmpty();
        return all;
    }

    private long everything() {
        return hall.number("""
                select (select count(*) from review.evidence) + (select count(*) from review.line)
                    + (select count(*) from review.witness) + (select count(*) from review.finding)
                    + (select count(*) from review.conclusion) + (select count(*) from review.recommendation)
                    + (select coalesce(sum(version), 0) from review.review)
                """);
    }
}
