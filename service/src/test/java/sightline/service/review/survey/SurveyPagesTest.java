package sightline.service.review.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.EvidenceSearch;
import sightline.service.review.search.Hit;
import sightline.service.review.search.Wanted;

/** A survey from its file to its chart. */
@ReviewSite
final class SurveyPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private EvidenceSearch search;

    @Test
    void a_survey_is_taken_in_counted_and_searched_and_its_file_let_go() {
        Inside inside = hall.inside(hall.review());
        Browser officer = Hall.browser(port, hall.officer());
        String start = "/reviews/%d/surveys/new".formatted(inside.id());
        Browser.Page sent = officer.upload(officer.get(start), start, Map.of(), "parents.csv", file());
        String columns = sent.location();
        Browser.Page ask = officer.follow(sent);
        assertThat(ask.heading()).isEqualTo("What is each column of the survey?");
        assertThat(ask.html().text()).contains("Line 35: it has 2 fields, and the first row has 3.");
        assertThat(ask.html().select("input[name=column-0][checked]").val()).isEqualTo("IGNORE");
        assertThat(ask.html().select("input[name=column-1][checked]").val()).isEqualTo("CLOSED");
        assertThat(ask.html().select("input[name=column-2][checked]").val()).isEqualTo("OPEN");

        assertThat(officer.submit(ask, columns, Map.of()).mistakes())
                .contains("Enter who was asked, in at most 300 characters");
        Map<String, String> typed = new HashMap<>(Map.of(
                "title", "Parents’ survey",
                "source", "SURVEY",
                "origin", "parents, through schools",
                "day-day", "3",
                "day-month", "2",
                "day-year", "2026",
                "classification", "CONFIDENTIAL",
                "consent", "QUOTE_UNNAMED"));
        Browser.Page done = officer.follow(officer.submit(ask, columns, typed));
        assertThat(done.heading()).isEqualTo("What did people answer?");
        assertThat(done.html().select("table.govuk-table:not(figure table)").text())
                .contains("fewer than 6");
        assertThat(done.html().text())
                .contains("33 people answered", "1 row of the file")
                .doesNotContain("@mail.example");
        assertThat(done.html().select("svg")).isNotEmpty();

        assertThat(hall.number(
                        "select count(*) from review.survey where review = ? and content is not null", inside.id()))
                .isZero();
        assertThat(search.answer(inside, "somebody rings back", Wanted.ALL).hits())
                .extracting(Hit::title)
                .contains("Parents’ survey");
        assertThat(officer.get(columns).status()).isEqualTo(404);
    }

    @Test
    void no_file_is_asked_for_again() {
        Inside inside = hall.inside(hall.review());
        Browser officer = Hall.browser(port, hall.officer());
        String start = "/reviews/%d/surveys/new".formatted(inside.id());
        assertThat(officer.submit(officer.get(start), start, Map.of()).mistakes())
                .containsExactly("Choose a CSV file with the answers");
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("Your email,Was your plan on time?,What would have helped?\n");
        for (int i = 0; i < 33; i++) {
            text.append("p")
                    .append(i)
                    .append("@mail.example,")
                    .append(i < 20 ? "No" : i < 30 ? "Yes" : "Don’t know")
                    .append(",\"If somebody rings back when they say they will, number ")
                    .append(i)
                    .append("\"\n");
        }
        return text.append("x@mail.example,No\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
