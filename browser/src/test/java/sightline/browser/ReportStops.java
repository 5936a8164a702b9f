package sightline.browser;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sightline.service.people.Role;
import sightline.service.time.WallClock;

/** Pages of drafts that only a link opens, and those of a report that is out; publishing comes last. */
final class ReportStops {

    private final String path;

    /** @param review the number of the demonstration's review */
    ReportStops(String review) {
        this.path = "/reviews/" + review;
    }

    Stream<Stop> all() {
        return Stream.of(
                Stop.at("/draft/990/" + "0".repeat(22), 404),
                officer(
                        "a draft without a day",
                        422,
                        v -> v.opens(path + "/drafts/new")
                                .types("Day", "31")
                                .types("Month", "2")
                                .presses("Share the draft")),
                officer(
                        "a link for nobody",
                        422,
                        v -> v.opens(path + "/drafts/1").presses("Make a link")),
                officer("a link for somebody", 200, this::link),
                officer("a draft behind a link", 200, this::follow),
                officer("a comment on a draft behind a link", 200, v -> {
                    follow(v);
                    v.page().locator(".sl-remark__ask").first().click();
                    v.arrives();
                }),
                officer("a comment without words", 422, v -> {
                    follow(v);
                    v.page().locator(".sl-remark__ask").first().click();
                    v.arrives();
                    v.presses("Send to the task group");
                }),
                officer(
                        "another edition without a reason",
                        422,
                        v -> v.opens(path + "/publication").presses("Publish edition 2")),
                officer("the day of receipt", 200, v -> v.opens(path + "/publication/received")),
                officer(
                        "no day of receipt",
                        422,
                        v -> v.opens(path + "/publication/received").presses("Keep these days")),
                Stop.after("a published report", 200, v -> {
                    v.opens("/reports");
                    v.page().locator("main h2 a").first().click();
                    v.arrives();
                }));
    }

    private void link(Visitor visitor) {
        share(visitor);
        visitor.types("Make a link for somebody without an account", "The head of a school")
                .presses("Make a link");
    }

    /** Of the demonstration's own draft the time is over, so another is shared. */
    private void share(Visitor visitor) {
        LocalDate closes = WallClock.today().plusDays(20);
        visitor.opens(path + "/drafts/new")
                .types("Day", String.valueOf(closes.getDayOfMonth()))
                .types("Month", String.valueOf(closes.getMonthValue()))
                .types("Year", String.valueOf(closes.getYear()))
                .presses("Share the draft");
    }

    private void follow(Visitor visitor) {
        link(visitor);
        visitor.page().locator(".govuk-inset-text a").click();
        visitor.arrives();
    }

    private static Stop officer(String name, int status, Consumer<Visitor> way) {
        return Stop.after(name, Role.SCRUTINY_OFFICER, status, way);
    }
}
