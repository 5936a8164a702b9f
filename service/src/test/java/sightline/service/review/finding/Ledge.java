package sightline.service.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import sightline.service.people.Browser;
import sightline.service.people.account.Person;
import sightline.service.review.Hall;

/** A review of Exemplar with a theme and some evidence, and somebody who writes in it. */
final class Ledge {

    final long review;
    final String path;
    final long theme;
    private final Hall hall;
    private final int port;

    Ledge(Hall hall, int port) {
        this.hall = hall;
        this.port = port;
        this.review = hall.review();
        this.path = "/reviews/" + review;
        this.theme = theme("Hearing back", 1);
    }

    long theme(String name, int position) {
        return hall.number(
                "insert into review.theme (authority, review, name, position) values ('990', ?, ?, ?) returning id",
                review,
                name,
                position);
    }

    long evidence(String title, String source, String origin, String words) {
        return hall.number("""
                insert into review.evidence
                    (authority, review, kind, title, source, origin, day, classification, words, at)
                values ('990', ?, 'NOTE', ?, ?, ?, date '2026-02-02', 'PUBLIC', ?, now()) returning id
                """, review, title, source, origin, words);
    }

    long line(int number, String question) {
        return hall.change(
                "insert into review.line (authority, review, number, position, question) values ('990', ?, ?, ?, ?)",
                review,
                number,
                number,
                question);
    }

    Browser browser(Person person) {
        return Hall.browser(port, person);
    }

    /** Adds a finding that cites this evidence. */
    long finding(Browser browser, String words, long... evidence) {
        StringBuilder address = new StringBuilder(path + "/findings/new?theme=" + theme);
        for (long item : evidence) {
            address.append("&evidence=").append(item);
        }
        Browser.Page page = browser.submit(
                browser.get(address.toString()),
                path + "/findings/new",
                Map.of("words", words, "kind", "WEAKNESS", "theme", String.valueOf(theme)));
        assertThat(page.status()).isEqualTo(302);
        return last("finding");
    }

    long conclusion(Browser browser, String words, long finding) {
        browser.submit(
                browser.get("%s/conclusions/new?finding=%d".formatted(path, finding)),
                path + "/conclusions/new",
                Map.of("words", words, "theme", String.valueOf(theme)));
        return last("conclusion");
    }

    long recommendation(Browser browser, String words, String kind, long conclusion) {
        browser.submit(
                browser.get("%s/recommendations/new?conclusion=%d".formatted(path, conclusion)),
                path + "/recommendations/new",
                Map.of("words", words, "kind", kind, "theme", String.valueOf(theme), "addressee", "Head of SEND"));
        return last("recommendation");
    }

    long last(String table) {
        return hall.number("select max(id) from review.%s where review = ?".formatted(table), review);
    }

    List<String> texts(Browser.Page page, String selector) {
        return page.html().select(selector).eachText();
    }
}
