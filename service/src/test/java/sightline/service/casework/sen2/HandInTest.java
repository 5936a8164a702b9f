package sightline.service.casework.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.people.Browser;
import sightline.service.people.Cast;

/** A return is handed in: what is told about it, and what is refused without a trace. */
@CaseSite
final class HandInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Gate gate;

    @Autowired
    private JdbcClient database;

    private String authority;
    private Browser analyst;

    @BeforeEach
    void come() {
        cast.forgetFailedTries();
        authority = Desks.authority();
        analyst = Desks.analyst(town, port, authority);
    }

    @Test
    void somebody_who_comes_first_is_told_what_to_do_and_where_the_file_comes_from() {
        Browser.Page page = analyst.get("/return");

        assertThat(page.heading()).isEqualTo("Is our return ready for the Department?");
        assertThat(page.html().select(".sl-lead").text()).contains("Hand in the return");
        assertThat(page.html().select("details").text()).contains("menu item for statutory returns");
        assertThat(page.html().select("#year option[selected]").val()).isEqualTo("2026");
    }

    @Test
    void errors_and_queries_are_counted_and_a_sentence_says_whether_it_can_be_sent() {
        byte[] faulty = ReturnXml.of("990")
                .refused(1, "Ashby")
                .withoutEthnicity(2, "Birchall")
                .withoutPostcode(3, "Cole")
                .bytes();
        Browser.Page page = Desks.handIn(analyst, "january.xml", faulty);

        assertThat(page.heading()).isEqualTo("Can this return be sent?");
        assertThat(page.html().select(".sl-lead").text())
                .isEqualTo("It can’t be sent yet: 1 error must be put right first.");
        assertThat(page.html().select(".sl-figure__value").eachText()).startsWith("3", "1");
        assertThat(page.html().select("tbody tr:contains(P1)").text()).contains("error", "1", "Complete the person");
        assertThat(page.html().select("tbody tr:contains(P9)").text()).contains("query");
        assertThat(analyst.get("/return").html().select("tbody").text()).contains("january.xml", "The first of 2026");
    }

    @Test
    void a_return_without_errors_can_be_sent() {
        Browser.Page page = Desks.handIn(
                analyst, "clean.xml", ReturnXml.of("990").planned(1, "Dale").bytes());
        assertThat(page.html().select(".sl-lead").text()).startsWith("By our rules it can be sent.");
    }

    @Test
    void a_packed_return_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ReturnXml.of("990").refused(1, "Ash").bytes());
        }
        assertThat(Desks.handIn(analyst, "r.xml.gz", packed.toByteArray()).heading())
                .isEqualTo("Can this return be sent?");
    }

    static Stream<Arguments> unfit() {
        String clean = ReturnXml.of("990").refused(1, "Ashby").text();
        return Stream.of(
                Arguments.of("cut.xml", clean.substring(0, clean.length() - 40), "breaks off"),
                Arguments.of("page.html", "<html><body>Hello</body></html>", "is no SEN2 message"),
                Arguments.of("words.xml", "Not a return at all", "isn't well-formed XML"),
                Arguments.of(
                        "bomb.xml",
                        clean.replace(
                                "<Message>", "<!DOCTYPE Message [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Message>"),
                        "declares a document type"),
                Arguments.of(
                        "book.xlsx", "PK\u0003\u0004 what a workbook begins with", "damaged or locked with a password"),
                Arguments.of("empty.xml", "", "The file is empty"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_is_no_return_is_refused_in_a_line_and_leaves_no_trace(String name, String content, String words) {
        Browser.Page page = Desks.send(analyst, name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).hasSize(1);
        assertThat(page.mistakes().getFirst()).contains(words);
        assertThat(page.html().select("#year option[selected]").val()).isEqualTo("2026");
        for (String table : TABLES) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void another_authoritys_return_is_refused() {
        Browser exemplars = Desks.analyst(town, port, "990");
        Browser.Page page = Desks.send(
                exemplars, "r.xml", ReturnXml.of("882").refused(1, "Ash").bytes());
        assertThat(page.mistakes().getFirst()).contains("the return of authority 882, and yours is 990");
    }

    @Test
    void a_forgotten_file_and_year_are_named() {
        Browser.Page page = analyst.upload(analyst.get("/return"), "/return", Map.of("year", "1999"), "", new byte[0]);
        assertThat(page.mistakes()).containsExactly("Choose the file of your return", "Choose the year of the return");
    }

    @Test
    void somebody_whose_file_was_too_long_to_read_is_told_at_the_field() {
        Browser.Page page = analyst.get("/return?refused=too-big");
        assertThat(page.mistakes()).hasSize(1);
        assertThat(page.mistakes().getFirst()).contains("more than 200 MB", "gzip");
        assertThat(page.html().select("#file-error").text()).contains("more than 200 MB");
    }

    @Test
    void a_name_can_do_no_harm() {
        Browser.Page page = Desks.handIn(
                analyst,
                "../../<b>evil.xml",
                ReturnXml.of("990").refused(1, "Ash").bytes());
        assertThat(page.html().select(".sl-note").eachText().getFirst()).startsWith("bevil.xml, checked");
    }

    @Test
    void nine_csv_files_in_one_zip_file_are_put_together_and_what_could_not_be_tied_is_told() throws IOException {
        Browser.Page page = Desks.handIn(analyst, "export.zip", BladeExport.zip(Map.of()));
        assertThat(page.heading()).isEqualTo("Can this return be sent?");
        assertThat(page.html().select(".sl-figure__value").eachText()).startsWith("1");
        assertThat(page.html().select("details").text())
                .contains("1 row of the tables was left out", "requests.csv, line 3", "there is no person");
        assertThat(page.response().body()).doesNotContain(System.getProperty("java.io.tmpdir") + "/");
    }

    @Test
    void a_zip_file_without_the_persons_or_with_too_many_files_is_refused_in_a_line() throws IOException {
        Browser.Page without = Desks.send(analyst, "export.zip", BladeExport.zip(Map.of("person", "")));
        assertThat(without.mistakes().getFirst()).contains("no file that ends in person.csv", "Nothing of the file");
        Browser.Page headless =
                Desks.send(analyst, "export.zip", BladeExport.zip(Map.of("person", "Surname,Forename\nAsh,Kim\n")));
        assertThat(headless.mistakes().getFirst()).startsWith("person.csv has no column");
        assertThat(rows("sen2_upload")).isZero();
    }

    @Test
    void a_workbook_is_put_together() throws IOException {
        Browser.Page page = Desks.handIn(analyst, "return.xlsx", BladeExport.workbook());
        assertThat(page.heading()).isEqualTo("Can this return be sent?");
        assertThat(page.html().select(".sl-figure__value").eachText()).startsWith("1");
    }

    private static final String[] TABLES = {"sen2_upload", "sen2_person", "sen2_finding", "sen2_count"};

    private int rows(String table) {
        return gate.at(
                Desk.system(authority),
                () -> database.sql("select count(*) from casework." + table)
                        .query(Integer.class)
                        .single());
    }
}
