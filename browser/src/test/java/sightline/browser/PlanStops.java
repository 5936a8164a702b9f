package sightline.browser;

import java.util.function.Consumer;
import java.util.stream.Stream;
import sightline.service.people.Role;

/** States of the action plan that no address alone shows: mistakes, a link to be sent by hand, and the form behind it. */
final class PlanStops {

    private PlanStops() {}

    static Stream<Stop> all() {
        return Stream.of(
                Stop.at("/update/" + "0".repeat(32), 404),
                officer("an action for a recommendation", 200, v -> v.opens("/plan/new?recommendation=1")),
                officer(
                        "an action without words",
                        422,
                        v -> v.opens("/plan/new?recommendation=1").presses("Put it into the plan")),
                officer(
                        "an action that may not move so",
                        422,
                        v -> v.opens("/plan/7/move").ticks("Carried out").presses("Save")),
                officer(
                        "a pair without a decision",
                        422,
                        v -> v.opens("/plan/alike/11/16").presses("Decide")),
                officer(
                        "an update without a decision",
                        422,
                        v -> v.opens("/plan/7/updates/5").presses("Decide")),
                officer(
                        "a board without a name",
                        422,
                        v -> v.opens("/plan/boards/new").presses("Save")),
                officer(
                        "a strategy without a name",
                        422,
                        v -> v.opens("/plan/strategies/new").presses("Save")),
                officer(
                        "a post without a name",
                        422,
                        v -> v.opens("/plan/posts").presses("Add the post")),
                officer(
                        "a holder without a name",
                        422,
                        v -> v.opens("/plan/posts/1").presses("Save")),
                officer(
                        "an update that is asked for",
                        200,
                        v -> v.opens("/plan/21").presses("Ask for an update")),
                officer("the form of an update", 200, v -> form(v, "/plan/12")),
                officer("an update without words", 422, v -> {
                    form(v, "/plan/17");
                    v.presses("Send it");
                }));
    }

    /** Asks about an action and opens the link that is shown. */
    private static void form(Visitor visitor, String action) {
        visitor.opens(action).presses("Ask for an update");
        visitor.opens(visitor.page().locator(".sl-token").innerText());
    }

    private static Stop officer(String name, int status, Consumer<Visitor> way) {
        return Stop.after(name, Role.SCRUTINY_OFFICER, status, way);
    }
}
