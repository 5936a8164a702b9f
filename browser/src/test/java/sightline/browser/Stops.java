package sightline.browser;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.time.WallClock;
import sightline.service.watch.known.Story;

/** Every page to look at: those of the running application's own routes, and the states that matter. */
final class Stops {

    /** A variable with the pattern of its values, which may hold braces itself. */
    private static final Pattern PATTERN = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    /** What answers with a file, or as the answer to a mistake. */
    private static final List<String> FILES = List.of(
            ".csv",
            ".xlsx",
            ".json",
            ".ics",
            "/word",
            "/documents/{id}",
            "/documents/too-big",
            "/recommendations/report/file",
            "/watch/scorecard/file",
            ".atom",
            "/recommendations/decision/{origin}/file");

    private static final String WRONG = "not-the-password";

    /** Of each kind of authority one: ordinary, ended, without figures, nothing of nothing, a figure withdrawn. */
    private static final List<String> AUTHORITIES = List.of("882", "837", "420", "201", "838", "209");

    /** The number of the demonstration's review of late plans, which is its first. */
    private static final String REVIEW = "1";

    private final List<Route> routes;
    private final CaseAddresses cases;
    private final Map<String, List<String>> samples;
    private final ReturnStops returns;

    /**
     * @param routes every route of the application
     * @param cast makes the person whose page is opened
     * @param cases knows which pages of cases to open
     */
    Stops(List<Route> routes, Cast cast, CaseAddresses cases) {
        this.routes = routes;
        this.cases = cases;
        this.samples = cases.samples();
        this.returns = new ReturnStops(cases.all("select id::text from casework.sen2_upload order by id"));
        samples.putAll(returns.samples());
        samples.putAll(ReviewSamples.of(REVIEW));
        samples.putAll(LibrarySamples.ALL);
        samples.putAll(PlanSamples.ALL);
        samples.putAll(SightSamples.all());
        samples.putAll(AnswerSamples.all());
        samples.putAll(WatchSamples.all());
        samples.putAll(ExtractSamples.all());
        samples.put(
                "/authorities/{code}",
                AUTHORITIES.stream().map("/authorities/%s"::formatted).toList());
        samples.put(
                "/known/{story}",
                Story.ALL.stream().map(story -> "/known/" + story.id()).toList());
        samples.put(
                "/people/{id}",
                List.of("/people/" + cast.person(Role.CASE_OFFICER).id()));
        samples.put(
                "/people/{id}/scrutiny",
                List.of(
                        "/people/%d/scrutiny"
                                .formatted(cast.person(Role.SCRUTINY_OFFICER).id()),
                        "/people/%d/scrutiny".formatted(cast.person(Role.FAMILY).id())));
    }

    /** Pages of routes, then states. */
    Stream<Stop> all() {
        return Stream.of(
                        ofRoutes(),
                        ofReaders(),
                        ofSignIn(),
                        ofAdministrator(),
                        new CaseStops(cases).all(),
                        new WitnessStops(REVIEW).all(),
                        new ReportStops(REVIEW).all(),
                        LibraryStops.all(),
                        PlanStops.all(),
                        AnswerSamples.states(),
                        WatchStops.all(),
                        ExtractSamples.states(),
                        returns.all())
                .flatMap(stops -> stops);
    }

    /** Every route that answers with a page, opened by somebody who may. */
    Stream<Stop> ofRoutes() {
        return routes.stream()
                .filter(route -> route.method().equals("GET") || route.method().equals("ANY"))
                .filter(route -> FILES.stream().noneMatch(route.path()::endsWith))
                .flatMap(route -> addresses(route.path()).stream()
                        .map(address -> opener(route)
                                .map(role -> Stop.at(address, role))
                                .orElse(Stop.at(address))));
    }

    /** The addresses to open for a route; a new route with a variable must get a sample above. */
    private List<String> addresses(String path) {
        if (!path.contains("{")) {
            return List.of(path);
        }
        return Optional.ofNullable(samples.get(PATTERN.matcher(path).replaceAll("{$1}")))
                .orElseThrow(() -> new AssertionError(
                        "Nothing says what to open for the route %s. Add a sample to Stops.".formatted(path)));
    }

    private static Optional<Role> opener(Route route) {
        var rule = route.rule().orElseThrow(() -> new AssertionError(route.words() + " is closed to everybody"));
        return rule.admits(Optional.empty())
                ? Optional.empty()
                : Arrays.stream(Role.values())
                        .filter(role -> rule.admits(Optional.of(role)))
                        .findFirst();
    }

    private static Stream<Stop> ofReaders() {
        return Stream.of(
                Stop.at("/england?region=South+East&alert=true&sort=throughput&reversed=true"),
                Stop.at("/england?name=nowhere"),
                Stop.at("/authorities?name=south"),
                Stop.at("/authorities?name=nowhere"),
                Stop.at("/known?year=2021&authority=882"),
                Stop.at("/known?year=2016"),
                Stop.at("/authorities/999", 404),
                Stop.at("/no/such/page", 404),
                Stop.at(
                        "/watch/live?month=" + YearMonth.from(WallClock.today()).minusMonths(20),
                        Role.COMMITTEE_MEMBER),
                Stop.at("/watch/live?month=1999-01", Role.SEND_MANAGER),
                Stop.at("/known?year=1066", 404),
                new Stop("/people without the role", Optional.of(Role.COMMITTEE_MEMBER), 403, v -> v.opens("/people")));
    }

    private static Stream<Stop> ofSignIn() {
        return Stream.of(
                Stop.at("/sign-in?done=signed-out"),
                Stop.after("sign-in refused", 200, v -> v.signsIn("nobody@exemplar.example", WRONG)),
                Stop.after(
                        "one-time password refused",
                        422,
                        v -> v.opens("/sign-in/choose-password")
                                .types("Email address", "nobody@exemplar.example")
                                .types("One-time password", WRONG)
                                .types("New password", "three words together")
                                .presses("Set my password")),
                Stop.after(
                        "new password refused",
                        Role.FAMILY,
                        422,
                        v -> v.opens("/account/password")
                                .types("Your password now", WRONG)
                                .types("New password", "short")
                                .presses("Change my password")));
    }

    private static Stream<Stop> ofAdministrator() {
        return Stream.of(
                Stop.at("/people?done=saved", Role.ADMINISTRATOR),
                Stop.after(
                        "a person without a name",
                        Role.ADMINISTRATOR,
                        422,
                        v -> v.opens("/people/add").presses("Add this person")),
                Stop.after(
                        "a person added",
                        Role.ADMINISTRATOR,
                        200,
                        v -> v.opens("/people/add")
                                .types("Name", "Oriel Vantreath-Featherstonehaugh")
                                .types("Email address", "oriel.vantreath-featherstonehaugh@department.exemplar.example")
                                .ticks("Performance analyst")
                                .presses("Add this person")),
                Stop.after(
                        "a person saved without a role",
                        Role.ADMINISTRATOR,
                        422,
                        v -> v.opens("/people")
                                .follows("Callum Westerby")
                                .unticks("Case officer")
                                .presses("Save")),
                Stop.after("a person whom somebody else saved first", Role.ADMINISTRATOR, 409, Stops::overtaken));
    }

    private static void overtaken(Visitor visitor) {
        visitor.opens("/people").follows("Priya Thornlea").types("Name", "Priya Thornlea-Marsh");
        Visitor other = new Visitor(visitor.page().context().newPage());
        other.opens("/people")
                .follows("Priya Thornlea")
                .types("Name", "Priya T Thornlea")
                .presses("Save");
        other.page().close();
        visitor.presses("Save");
    }
}
