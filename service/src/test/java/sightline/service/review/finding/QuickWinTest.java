package sightline.service.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** A quick win goes ahead of the report, with a note that says nothing that is not public. */
@ReviewSite
final class QuickWinTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Cast cast;

    @Autowired
    Ledger record;

    private Ledge ledge;
    private Browser officer;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        ledge = new Ledge(hall, port);
        officer = ledge.browser(hall.officer());
    }

    private long quickWin(long finding) {
        return ledge.recommendation(
                officer, "Print the number.", "QUICK_WIN", ledge.conclusion(officer, "Nobody finds it.", finding));
    }

    @Test
    void is_sent_once_and_stays_in_the_report_marked() {
        long win =
                quickWin(ledge.finding(officer, "It is hidden.", ledge.evidence("A page", "DATA", "the website", "")));
        String send = "%s/recommendations/%d/send".formatted(ledge.path, win);
        assertThat(officer.submit(officer.get(send), send, Map.of("sent-year", "2027"))
                        .mistakes())
                .containsExactly("The day must not lie ahead of us: enter it once it is sent");
        assertThat(officer.submit(officer.get(send), send, Map.of("sent-day", "13"))
                        .location())
                .isEqualTo("%s/findings?done=sent#recommendation-%d".formatted(ledge.path, win));

        assertThat(officer.get(ledge.path + "/findings")
                        .html()
                        .select("#recommendation-" + win)
                        .text())
                .contains("Quick win", "Sent 13 February 2026", "Print the number.")
                .doesNotContain("It was sent");
        assertThat(officer.get(send).status()).isEqualTo(404);
        assertThat(record.read(Hall.EXEMPLAR, 1)
                        .filter(link -> link.kind().equals(Kind.QUICK_WIN_SENT.name()))
                        .filter(link -> link.subject()
                                .filter(("review:" + ledge.review)::equals)
                                .isPresent()))
                .hasSize(1);
        String edit = "%s/recommendations/%d".formatted(ledge.path, win);
        officer.submit(officer.get(edit), edit, Map.of("words", "Print it larger."));
        assertThat(officer.get(edit + "/note").html().text())
                .contains("Head of SEND", "Sent on 13 February 2026", "Print the number.")
                .doesNotContain("Print it larger.");
    }

    @Test
    void the_note_leaves_out_what_is_not_public() {
        long open = ledge.finding(officer, "It is hidden.", ledge.evidence("A page", "DATA", "the website", ""));
        long win = quickWin(open);
        String note = "%s/recommendations/%d/note".formatted(ledge.path, win);
        assertThat(officer.get(note).html().select(".sl-letter").text())
                .contains("It is hidden.", "Nobody finds it.", "Scrutiny recommends");
        hall.change("update review.evidence set classification = 'CONFIDENTIAL' where review = ?", ledge.review);
        Browser.Page shut = officer.get(note);
        assertThat(shut.html().select(".sl-letter").text())
                .contains("Print the number.")
                .doesNotContain("It is hidden.", "Nobody finds it.");
        assertThat(shut.html().select(".govuk-warning-text").text()).contains("2 reasons are left out");
    }

    @Test
    void only_an_officer_sends_it_and_only_a_quick_win() {
        long win = quickWin(0);
        Browser member = ledge.browser(hall.member(ledge.review));
        assertThat(member.get(ledge.path + "/findings")
                        .html()
                        .select("#recommendation-" + win)
                        .text())
                .contains("Print the number.")
                .doesNotContain("It was sent");
        assertThat(member.get("%s/recommendations/%d/send".formatted(ledge.path, win))
                        .status())
                .isEqualTo(403);
        long slow = ledge.recommendation(officer, "Write a strategy.", "STRATEGIC", 0);
        assertThat(officer.get("%s/recommendations/%d/send".formatted(ledge.path, slow))
                        .status())
                .isEqualTo(404);
    }
}
