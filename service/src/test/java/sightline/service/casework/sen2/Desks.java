package sightline.service.casework.sen2;

import java.util.concurrent.atomic.AtomicInteger;
import sightline.service.casework.Town;
import sightline.service.people.Browser;

/** An analyst of an authority of her own, so that no test sees the returns of another. */
final class Desks {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Desks() {}

    /** A code that no other test has. */
    static String authority() {
        return "returns-" + NEXT.getAndIncrement();
    }

    /** Signed in for an authority. */
    static Browser analyst(Town town, int port, String authority) {
        Browser browser = new Browser(port);
        browser.signIn(town.analyst(authority));
        return browser;
    }

    /** Hands in a return and opens what was found. */
    static Browser.Page handIn(Browser browser, String name, byte[] content) {
        Browser.Page sent = send(browser, name, content);
        return browser.follow(sent);
    }

    /** Hands in a file. */
    static Browser.Page send(Browser browser, String name, byte[] content) {
        return browser.upload(browser.get("/return"), "/return", java.util.Map.of("year", "2026"), name, content);
    }

    /** Where the pages of the return begin to which somebody was led. */
    static String href(Browser.Page sent) {
        return sent.location().replaceAll("\\?.*", "");
    }
}
