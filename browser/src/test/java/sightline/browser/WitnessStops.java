package sightline.browser;

import java.util.stream.Stream;
import sightline.service.people.Role;

/** The pages of a witness's own side, which only a link opens, and what stands there where it doesn't. */
final class WitnessStops {

    private final String review;

    /** @param review the number of the demonstration's review */
    WitnessStops(String review) {
        this.review = review;
    }

    Stream<Stop> all() {
        return Stream.of(
                Stop.at("/witness/" + "0".repeat(32), 404),
                after("what a witness told", 200, v -> {}),
                after("a witness agrees", 200, v -> v.follows("Change this")),
                after("a witness writes", 200, v -> v.follows("Write to us")),
                after(
                        "a witness writes nothing",
                        422,
                        v -> v.follows("Write to us").presses("Send it")),
                after("a witness corrects", 200, WitnessStops::corrects),
                after("a witness corrects nothing", 422, v -> {
                    corrects(v);
                    v.presses("Send it");
                }));
    }

    private static void corrects(Visitor visitor) {
        visitor.page().locator(".sl-told a").first().click();
        visitor.arrives();
    }

    private Stop after(String name, int status, java.util.function.Consumer<Visitor> way) {
        return Stop.after(name, Role.SCRUTINY_OFFICER, status, visitor -> {
            visitor.opens("/reviews/" + review + "/witnesses/1/link");
            visitor.page().locator("main form button").click();
            visitor.arrives();
            visitor.opens(visitor.page().locator(".sl-token").innerText());
            way.accept(visitor);
        });
    }
}
