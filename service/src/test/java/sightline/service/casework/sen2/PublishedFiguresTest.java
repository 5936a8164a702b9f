package sightline.service.casework.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.insight.published.Measure;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Browser;
import sightline.service.people.Cast;

/** What a return comes to, and how that stands beside what was published. */
@CaseSite
final class PublishedFiguresTest {

    private static final String SOUTHEND = "882";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Returns returns;

    @BeforeEach
    void forget() {
        cast.forgetFailedTries();
    }

    @Test
    void a_return_is_counted_as_the_statistics_count() {
        String authority = Desks.authority();
        Browser analyst = Desks.analyst(town, port, authority);
        String href = Desks.href(Desks.send(
                analyst,
                "r.xml",
                ReturnXml.of("990")
                        .planned(1, "Ashby")
                        .planned(2, "Birch")
                        .refused(3, "Cole")
                        .bytes()));
        Map<Measure, Long> totals = returns.totals(Desk.system(authority), Long.parseLong(href.replaceAll("\\D", "")));
        assertThat(totals)
                .containsEntry(Measure.REQUESTS, 3L)
                .containsEntry(Measure.REQUESTS_AGREED, 2L)
                .containsEntry(Measure.REQUESTS_REFUSED, 1L)
                .containsEntry(Measure.DECIDED_WITHIN_6_WEEKS, 3L)
                .containsEntry(Measure.DECIDED_AFTER_6_WEEKS, 0L)
                .containsEntry(Measure.ASSESSED_WITH_PLAN, 2L)
                .containsEntry(Measure.PLANS_ISSUED, 2L)
                .containsEntry(Measure.PLANS_WITHIN_20_WEEKS, 2L)
                .containsEntry(Measure.PLANS_IN_FORCE, 2L);
        assertThat(analyst.get(href + "/published").html().text())
                .contains("There are no published figures of your authority");
    }

    @Test
    void what_is_far_from_the_published_figure_is_said_plainly() {
        Browser analyst = Desks.analyst(town, port, SOUTHEND);
        String href = Desks.href(Desks.send(
                analyst, "r.xml", ReturnXml.of(SOUTHEND).planned(1, "Ashby").bytes()));
        Browser.Page page = analyst.get(href + "/published");

        assertThat(page.html().select(".sl-lead").text())
                .contains("far from what was published for 2024", "The Department is likely to ask");
        assertThat(page.html()
                        .select("tbody tr:contains(initial requests)")
                        .eachText()
                        .getLast())
                .contains("% less", "The Department is likely to ask");
        assertThat(page.html().select("figure#beside svg")).isNotEmpty();
    }
}
