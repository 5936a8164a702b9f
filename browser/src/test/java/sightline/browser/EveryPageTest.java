package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.people.access.RouteTable;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;

/** Every page can be used by everyone, on a phone, a tablet and a laptop. */
@OnTheSite
class EveryPageTest {

    /** Of links that differ in their numbers alone, so many are followed. */
    private static final int ALIKE = 4;

    @Autowired
    RouteTable table;

    @Autowired
    Cast cast;

    @Autowired
    CaseAddresses cases;

    @Autowired
    DemoPeople people;

    private final Map<Optional<Role>, Onlooker> onlookers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final TreeSet<String> links = new TreeSet<>();

    @TestFactory
    Stream<DynamicTest> every_page(Visits visits) {
        cast.forgetFailedTries();
        Stream<DynamicTest> looks = new Stops(table.routes(), cast, cases)
                .all()
                .map(stop -> DynamicTest.dynamicTest(stop.name(), () -> look(stop, visits)));
        return Stream.concat(
                looks, Stream.of(DynamicTest.dynamicTest("every link leads to a page", () -> follow(visits))));
    }

    @Test
    void a_new_page_with_a_variable_in_its_address_cannot_be_forgotten() {
        List<Route> routes = new ArrayList<>(table.routes());
        routes.add(new Route("GET", "/reviews/{id}", routes.getFirst().rule()));
        Stops stops = new Stops(routes, cast, cases);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> stops.ofRoutes().toList()))
                .hasMessageContaining("/reviews/{id}");
    }

    private void look(Stop stop, Visits visits) {
        Onlooker onlooker = onlookers.computeIfAbsent(stop.who(), who -> onlooker(who, visits));
        onlooker.comesTo(stop);
        List<String> faults = onlooker.check().faultsAtEveryWidth();
        if (stop.status() == 200) {
            String address = onlooker.path();
            String title = onlooker.visitor().page().title();
            String before = titles.putIfAbsent(title, address);
            if (before != null && !before.equals(address)) {
                faults.add("the title “%s” is that of %s too".formatted(title, before));
            }
            links.addAll(onlooker.links());
        }
        assertThat(faults).isEmpty();
    }

    private Onlooker onlooker(Optional<Role> who, Visits visits) {
        Visitor visitor = visits.visitor();
        who.ifPresent(role -> visitor.signsIn(person(role)));
        return new Onlooker(visitor, new PageCheck(visitor.page()));
    }

    private DemoPerson person(Role role) {
        return people.all().stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private void follow(Visits visits) {
        var request = visits.visitor().page().request();
        // A witness's link ends with the next one that is made; a report's files are made on the way and tried
        // elsewhere; a paper that nobody has accepted yet is only there for those who look at it.
        List<String> dead = links.stream()
                .filter(link ->
                        !link.startsWith("/witness/") && !link.contains("/report/file") && !link.startsWith("/papers/"))
                .collect(Collectors.groupingBy(link -> link.replaceAll("\\d+", "#"), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> alike.stream().limit(ALIKE))
                .filter(link -> request.head(link).status() >= 400)
                .toList();

        assertThat(links).hasSizeGreaterThan(150);
        assertThat(dead).isEmpty();
    }

    /** Somebody who looks every page over that she comes to. */
    private record Onlooker(Visitor visitor, PageCheck check) {

        void comesTo(Stop stop) {
            visitor.page().setViewportSize(PageCheck.WIDTHS.getFirst(), 900);
            stop.way().accept(visitor);
            assertThat(check.status()).as("the status of %s", stop.name()).isEqualTo(stop.status());
        }

        String path() {
            return java.net.URI.create(visitor.page().url()).getPath();
        }

        List<String> links() {
            return ((List<?>)
                            visitor.page()
                                    .evaluate(
                                            "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href'))"))
                    .stream()
                            .map(link -> Objects.toString(link).replaceAll("#.*", ""))
                            .toList();
        }
    }
}
