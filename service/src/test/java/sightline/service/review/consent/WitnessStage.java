package sightline.service.review.consent;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.people.Browser;
import sightline.service.review.Hall;

/** A review with a witness who has said something, for one test. */
final class WitnessStage {

    final Hall hall;
    final int port;
    final long review;
    final long witness;
    final long evidence;
    final Browser officer;

    WitnessStage(Hall hall, JdbcClient database, int port) {
        this.hall = hall;
        this.port = port;
        this.review = hall.review();
        this.witness =
                hall.at(() -> database.sql("""
                        insert into review.witness (authority, review, source, name, shown_as, state)
                        values ('990', ?, 'FAMILY', 'Amaryllis Quenby', 'a parent of a child of nine', 'HEARD')
                        returning id
                        """).param(review).query(Long.class).single());
        this.evidence = hall.at(() ->
                database.sql("""
                        insert into review.evidence
                            (authority, review, kind, title, source, origin, day, consent, words, witness, at)
                        values ('990', ?, 'TESTIMONY', 'Our talk in the library', 'FAMILY', 'a parent', date '2026-02-02',
                            'ASKED', 'We waited a year. Nobody rang.', ?, timestamptz '2026-02-02 12:00Z')
                        returning id
                        """).params(review, witness).query(Long.class).single());
        this.officer = Hall.browser(port, hall.officer());
    }

    /** Makes a link as the officer does, and gives the path that the page shows once. */
    String link() {
        String address = "/reviews/%d/witnesses/%d/link".formatted(review, witness);
        Browser.Page made = officer.submit(officer.get(address), address, Map.of());
        return made.html().select(".sl-token").text().replaceAll("^https?://[^/]+", "");
    }

    String corrections() {
        return "/reviews/%d/corrections".formatted(review);
    }

    String words() {
        return hall.at(() -> ""
                + hall.number(
                        "select count(*) from review.evidence where id = ? and words = 'We waited a year. Nobody rang.'",
                        evidence));
    }
}
