package sightline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sightline.service.people.Role;

/** States of the scorecard, the map and what was tried out that no address alone shows. */
final class WatchStops {

    /** While other tests keep the machine busy. */
    private static final double PATIENCE = 120_000;

    private static final String ONE = "/watch/scorecard/on-time-all";

    private WatchStops() {}

    static Stream<Stop> all() {
        return Stream.of(
                Stop.at("/watch/map?stretch=milestones&through=FinalPlanIssued&against=year", Role.COMMITTEE_MEMBER),
                Stop.at("/watch/scorecard/backlog", Role.COMMITTEE_MEMBER),
                manager("what was tried out", 200, WatchStops::triesOut),
                manager(
                        "a scenario with letters for a number",
                        422,
                        v -> v.opens("/watch/what-if")
                                .types("Requests, percent more or fewer", "many")
                                .presses("Try it out")),
                manager(
                        "a target out of range",
                        422,
                        v -> v.opens(ONE + "/set")
                                .types("Target (optional)", "120")
                                .presses("Save")),
                manager("a note without words", 422, v -> v.opens(ONE + "/note").presses("Put it on the chart")),
                manager(
                        "a rebase without a reason",
                        422,
                        v -> v.opens(ONE + "/rebase").presses("Work them out afresh")));
    }

    private static void triesOut(Visitor visitor) {
        visitor.opens("/watch/what-if").ticksWith("A panel every week").presses("Try it out");
        assertThat(visitor.main().getByRole(AriaRole.HEADING).first())
                .hasText("What happens then?", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        visitor.opens(visitor.path());
    }

    private static Stop manager(String name, int status, Consumer<Visitor> way) {
        return Stop.after(name, Role.SEND_MANAGER, status, way);
    }
}
