package sightline.service.casework.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** What was found in a return, as an analyst works through it. */
@CaseSite
final class ReturnPagesTest {

    private static final byte[] FAULTY = ReturnXml.of("990")
            .refused(1, "Ashby")
            .withoutEthnicity(2, "=Birchall")
            .withoutEthnicity(3, "Cole")
            .withoutPostcode(4, "Dunmore")
            .bytes();

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Ledger record;

    private String authority;
    private Browser analyst;
    private String href;

    @BeforeEach
    void come() {
        cast.forgetFailedTries();
        authority = Desks.authority();
        analyst = Desks.analyst(town, port, authority);
        href = Desks.href(Desks.send(analyst, "first.xml", FAULTY));
    }

    @Test
    void every_finding_says_who_where_what_and_what_to_do() {
        String row = analyst.get(href + "/findings?rule=P1&level=error")
                .html()
                .select("tbody tr:contains(Cole)")
                .text();
        assertThat(row)
                .contains("Kim Cole", "person 3, UPN " + ReturnXml.upn(3), "P1", "Ethnicity", "line")
                .contains("Complete the person's record");
    }

    @Test
    void filters_narrow_the_list_without_javascript() {
        assertThat(rows("/findings?level=error")).hasSize(2);
        assertThat(rows("/findings?part=P&level=query")).hasSize(1);
        assertThat(rows("/findings?person=4")).hasSize(1);
        assertThat(rows("/findings?rule=P9")).hasSize(1);
        assertThat(rows("/findings?level=error&person=4")).isEmpty();
        assertThat(rows("/findings?level=no&person=x")).hasSizeGreaterThan(3);
    }

    private List<String> rows(String path) {
        return analyst.get(href + path).html().select("tbody tr").eachText();
    }

    @Test
    void people_come_with_most_errors_first_and_lead_to_their_findings() {
        Browser.Page page = analyst.get(href + "/people");
        assertThat(page.html().select("tbody th a").eachText())
                .containsExactly("Kim =Birchall", "Kim Cole", "Kim Dunmore");
        assertThat(page.html().text()).doesNotContain("Ashby");
        assertThat(page.html().select("tbody th a").eachAttr("href").getLast()).isEqualTo(href + "/findings?person=4");
    }

    @Test
    void the_fix_list_is_marked_disarmed_and_told_to_the_record() {
        Browser.Page csv = analyst.get(href + "/fix-list.csv?rule=P1");

        assertThat(csv.header("Content-Disposition")).contains("personal-data-fix-list-2026");
        List<String> lines = csv.response().body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("handling,person,name,upn,request,received,rule,level");
        assertThat(lines.get(1)).startsWith("Personal data: for mending the return only,2,");
        assertThat(record.read(authority, 0).filter(link -> link.kind().equals(Kind.EXPORTED.name())))
                .hasSize(1);
    }

    @Test
    void who_looks_at_people_is_told_to_the_record() {
        analyst.get(href + "/findings");
        analyst.get(href + "/people");
        assertThat(record.read(authority, 0).filter(link -> link.kind().equals(Kind.LISTED.name())))
                .hasSize(2);
    }

    @Test
    void what_went_came_and_stayed_is_known_again_on_other_lines() {
        byte[] mended = ReturnXml.of("990")
                .planned(9, "Newcomer")
                .withoutPostcode(5, "Ellery")
                .refused(2, "=Birchall")
                .withoutEthnicity(3, "Cole")
                .refused(4, "Dunmore")
                .bytes();
        String second = Desks.href(Desks.send(analyst, "second.xml", mended));

        Browser.Page page = analyst.get(second + "/changes");
        assertThat(page.html().select(".sl-lead").text())
                .startsWith("2 findings are gone, 1 is new, and 2 are still there.");
        assertThat(page.html().text()).contains("2 people are new in the return, 1 is no longer in it");
        assertThat(page.html().select("table").eachText().getLast()).contains("Kim Ellery");
        assertThat(analyst.get(second + "/changes?show=went")
                        .html()
                        .select("table")
                        .eachText()
                        .getLast())
                .contains("Kim =Birchall", "Kim Dunmore")
                .doesNotContain("Cole");
        assertThat(analyst.get("/return").html().select("tbody tr").eachText().getFirst())
                .contains("2 gone, 1 new");
        assertThat(analyst.get(href + "/changes").html().text()).contains("This is the first upload of 2026");
    }

    @Test
    void a_note_stays_with_the_year_and_goes_into_both_lists() {
        String path = href + "/notes/P9";
        assertThat(analyst.submit(analyst.get(path), path, Map.of("words", " ")).mistakes())
                .containsExactly("Enter what explains these queries, in at most 2,000 characters");
        Browser.Page kept = analyst.submit(analyst.get(path), path, Map.of("words", "Lives in a refuge"));
        assertThat(analyst.follow(kept).html().select("tbody tr:contains(P9)").text())
                .contains("Lives in a refuge", "14 February 2026");

        String second = Desks.href(Desks.send(analyst, "second.xml", FAULTY));
        assertThat(analyst.get(second + "/findings?rule=P9").html().text()).contains("Our note: Lives in a refuge");
        assertThat(analyst.get(second + "/fix-list.csv?rule=P9").response().body())
                .contains("Lives in a refuge");
        assertThat(analyst.get(second + "/notes.csv").response().body())
                .contains("Lives in a refuge")
                .doesNotContain("Dunmore");
    }

    @Test
    void the_later_of_two_notes_sees_both() {
        String path = href + "/notes/P9";
        Browser.Page seen = analyst.get(path);
        Browser colleague = Desks.analyst(town, port, authority);
        colleague.submit(colleague.get(path), path, Map.of("words", "Theirs"));

        Browser.Page late = analyst.submit(seen, path, Map.of("words", "Mine"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".govuk-summary-list__value").eachText()).containsExactly("Theirs", "Mine");
        assertThat(late.html().select("#words").text()).isEqualTo("Mine");
        assertThat(analyst.submit(late, path, Map.of()).location()).endsWith("/notes?done=kept");
    }

    @Test
    void what_is_deleted_is_gone_and_the_record_keeps_that_it_was() {
        String second = Desks.href(Desks.send(analyst, "second.xml", FAULTY));
        Browser.Page gone = analyst.submit(analyst.get(href + "/delete"), href + "/delete", Map.of());

        assertThat(analyst.follow(gone).html().text()).contains("The upload is deleted");
        assertThat(analyst.get(href).status()).isEqualTo(404);
        assertThat(analyst.get(second + "/changes").html().text()).contains("This is the first upload of 2026");
        assertThat(record.read(authority, 0).filter(link -> link.kind().equals(Kind.RETURN_DELETED.name())))
                .hasSize(1);
    }
}
