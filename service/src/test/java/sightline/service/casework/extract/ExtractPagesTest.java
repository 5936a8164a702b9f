package sightline.service.casework.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** An extract from the handing in to the result, and everything that can be wrong with one. */
@CaseSite
final class ExtractPagesTest {

    private static final String CSV = """
            Pupil ref,Case no,Request received,Requested by,Agreed to assess,Sent out
            P77,%1$s1,08/01/2025,Parent,14/02/2025,10/04/2025
            P78,%1$s2,09/01/2025,Aunt,soon,
            P79,,10/01/2025,Parent,,
            """;

    private static int made;

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Ledger record;

    @Autowired
    private JdbcClient database;

    private Browser manager;
    private String key = "";

    @BeforeEach
    void signIn() {
        manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
        key = "T" + ++made + "C";
    }

    private Browser.Page upload(String name, byte[] content, String mapping) {
        return manager.upload(manager.get("/extract"), "/extract", Map.of("mapping", mapping), name, content);
    }

    private String handIn() {
        Browser.Page sent = upload("cases.csv", CSV.formatted(key).getBytes(StandardCharsets.UTF_8), "");
        assertThat(sent.location()).matches("/extract/\\d+");
        return sent.location();
    }

    private Browser.Page say(String path, Map<String, String> typed) {
        return manager.submit(manager.get(path), path, typed);
    }

    private long journeys() {
        return town.keys(Town.EXEMPLAR).stream()
                .filter(journey -> journey.startsWith(key))
                .count();
    }

    @Test
    void an_extract_is_proposed_put_right_previewed_brought_in_and_then_nothing_is_new() {
        String path = handIn();
        Browser.Page columns = manager.get(path);
        assertThat(columns.html().select("select[name^=use-] option[selected]").eachAttr("value"))
                .containsExactly(
                        "person",
                        "case",
                        "day.RequestReceived",
                        "more.RequestReceived.source",
                        "day.DecidedToAssess",
                        "leave-out");
        assertThat(columns.html().select(".sl-columns tbody tr").get(4).text())
                .contains("14/02/2025", "soon", "Likely", "1 of 2 cells are dates");

        Browser.Page said = manager.submit(columns, path, Map.of("use-5", "day.DraftServed"));
        assertThat(said.location()).isEqualTo(path + "/preview");
        Browser.Page preview = manager.follow(said);
        assertThat(preview.html().select(".sl-lead").text())
                .isEqualTo("3 rows, 2 journeys, 2 of them new. Nothing is written yet.");
        assertThat(preview.html().select("figure.sl-chart")).hasSize(2);
        assertThat(preview.html().select("#not-understood ~ table tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Line 3 Requested by Aunt"),
                        row -> assertThat(row).startsWith("Line 3 Agreed to assess soon"),
                        row -> assertThat(row).startsWith("Line 4"));
        assertThat(manager.get(path + "/not-understood.csv").response().body())
                .startsWith("line,column,value,why\r\n3,Requested by,Aunt,");
        assertThat(journeys()).as("a preview writes nothing").isZero();

        Browser.Page done =
                manager.submit(preview, path + "/bring", Map.of("name", "Monthly " + key, "system", "Ours"));
        assertThat(done.location()).startsWith("/extract/imports/");
        assertThat(manager.follow(done).html().select(".sl-lead").text())
                .isEqualTo("2 journeys with 4 events are new; 0 were there already.");
        assertThat(journeys()).isEqualTo(2);
        assertThat(manager.get(path).status()).as("the file is gone").isEqualTo(404);

        Browser.Page again = manager.follow(
                upload("next.csv", CSV.formatted(key).getBytes(StandardCharsets.UTF_8), "Monthly " + key));
        assertThat(again.html().select("select[name=use-5] option[selected]").attr("value"))
                .isEqualTo("day.DraftServed");
        String second = again.html().select("form[action^=/extract/]").attr("action");
        Browser.Page nothing = manager.follow(manager.submit(again, second, Map.of()));
        assertThat(nothing.html().select(".sl-lead").text()).isEqualTo("3 rows, 2 journeys, nothing new.");
        Browser.Page kept = manager.follow(manager.submit(nothing, second + "/bring", Map.of()));
        assertThat(kept.html().select(".sl-lead").text()).isEqualTo("Nothing new: 2 journeys were there already.");
        assertThat(kept.html().text()).contains("Monthly " + key + ", version 1");
    }

    @Test
    void every_step_is_in_the_record() {
        String path = handIn();
        say(path, Map.of());
        manager.submit(manager.get(path + "/preview"), path + "/bring", Map.of("name", "Recorded " + key));
        String subject = "extract:" + path.substring("/extract/".length());
        assertThat(record.read(Town.EXEMPLAR, 1)
                        .filter(link -> link.kind().equals(Kind.EXTRACT_CHANGED.name()))
                        .filter(link -> link.subject().filter(subject::equals).isPresent()))
                .hasSize(3);
        assertThat(record.read(Town.EXEMPLAR, 1).filter(link -> link.kind().equals(Kind.MAPPING_KEPT.name())))
                .isNotEmpty();
    }

    @Test
    void what_is_missing_or_said_twice_is_told_at_its_column_and_nothing_is_lost() {
        String path = handIn();
        Browser.Page wrong =
                say(path, Map.of("use-0", "leave-out", "use-4", "case", "use-5", "more.DraftServed.setting"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes())
                .contains(
                        "‘Agreed to assess’ is chosen for the same as ‘Case no’. Leave one of them out",
                        "Choose the column that says who: the key of the child or young person");
        assertThat(wrong.html().select("select[name=use-4] option[selected]").attr("value"))
                .isEqualTo("case");
        assertThat(wrong.html().select("#use-4-error")).hasSize(1);

        Browser.Page alone = say(path, Map.of("use-5", "only.DraftServed"));
        assertThat(alone.mistakes())
                .contains(
                        "‘Sent out’ says more about ‘Draft served’, but no column has its day. Choose that column too, or leave this one out");
        assertThat(say(path, Map.of("dates", "whenever")).mistakes())
                .containsExactly("Choose how the extract writes its dates");
    }

    @Test
    void an_event_can_depend_on_the_words_of_a_column() {
        String path = handIn();
        Browser.Page asked = say(path, Map.of("use-3", "only.RequestReceived"));
        assertThat(asked.mistakes()).containsExactly("Tick the words in ‘Requested by’ with which it happened");
        Map<String, String> ticked = new HashMap<>(Map.of("means-3-0", "yes"));
        assertThat(asked.html().select("input[name^=word-3]").eachAttr("value")).containsExactly("Parent", "Aunt");
        Browser.Page preview = manager.follow(manager.submit(asked, path, ticked));
        assertThat(preview.html().select(".sl-grid--short tbody tr").eachText())
                .containsExactly("Request received 1", "Decided to assess 1");
    }

    @Test
    void the_mapping_can_be_written_as_text_with_errors_at_the_field() {
        String path = handIn();
        Browser.Page text = manager.get(path + "/text");
        assertThat(text.html().select("#yaml").text()).contains("authority: '990'", "event: RequestReceived");
        Browser.Page wrong = manager.submit(text, path + "/text", Map.of("yaml", "person: [mine"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes()).singleElement().asString().contains("line 1 can't be read as YAML");
        assertThat(wrong.html().select("#yaml").text()).isEqualTo("person: [mine");
        String twice = """
                authority: "990"
                person: {column: Pupil ref}
                events:
                  - {event: DecidedToAssess, date: Agreed to assess}
                  - {event: AmendedPlanIssued, date: Agreed to assess}
                """;
        Browser.Page said = manager.submit(wrong, path + "/text", Map.of("yaml", twice));
        assertThat(said.location()).isEqualTo(path + "/preview");
        assertThat(manager.get(path).location()).as("a form can't ask for that").isEqualTo(path + "/text");
    }

    @Test
    void two_people_at_once_lose_nothing() {
        String path = handIn();
        Browser.Page mine = manager.get(path);
        say(path, Map.of("use-5", "day.DraftServed"));
        Browser.Page late = manager.submit(mine, path, Map.of("use-5", "day.FinalPlanIssued"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-columns tbody tr").get(5).text()).contains("Theirs: Draft served");
        assertThat(late.html().select("select[name=use-5] option[selected]").attr("value"))
                .isEqualTo("day.FinalPlanIssued");
        assertThat(manager.submit(late, path, Map.of()).location()).isEqualTo(path + "/preview");
    }

    @Test
    void hostile_wrong_and_huge_files_end_in_a_plain_line_at_the_field() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
        Map<String, byte[]> files = Map.of(
                "empty.csv", new byte[0],
                "picture.png", new byte[] {1, 2, 3},
                "broken.xlsx", zip,
                "latin.csv", "Pupil,Näme\nP1,x\n".getBytes(StandardCharsets.ISO_8859_1),
                "headings.csv", "Pupil,Case\n".getBytes(StandardCharsets.UTF_8),
                "twice.csv", "Pupil,Pupil\n1,2\n".getBytes(StandardCharsets.UTF_8),
                "nought.csv", "Pupil,Case\n1,\0\n".getBytes(StandardCharsets.UTF_8),
                "wide.csv", ("a,b" + ",x".repeat(400) + "\n1,2\n").getBytes(StandardCharsets.UTF_8),
                "huge.csv", new byte[20_000_001]);
        files.forEach((name, content) -> {
            Browser.Page page = upload(name, content, "");
            assertThat(page.status()).as(name).isEqualTo(422);
            assertThat(page.mistakes()).as(name).singleElement().asString().contains(name);
            assertThat(page.html().select("#file-error")).hasSize(1);
        });
        assertThat(manager.upload(manager.get("/extract"), "/extract", Map.of(), "", new byte[0])
                        .mistakes())
                .containsExactly("Choose the extract: a file in CSV or an Excel workbook (.xlsx)");
    }

    @Test
    void rows_of_another_authority_and_keys_that_no_address_can_hold_stay_out() {
        String csv =
                "LA,Pupil ID,Case no,Request received\n991,P1,%1$s1,08/01/2025\n990,P2,%1$s/2,08/01/2025\n990,P3,%1$s3,08/01/2025\n"
                        .formatted(key);
        String path =
                upload("mixed.csv", csv.getBytes(StandardCharsets.UTF_8), "").location();
        Browser.Page preview = manager.follow(say(path, Map.of()));
        assertThat(preview.html().select("#not-understood ~ table tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("Line 2", "it is of authority 991, and yours is 990"),
                        row -> assertThat(row).contains("Line 3", "letters, digits and hyphens"));
        manager.submit(preview, path + "/bring", Map.of("name", "Mixed " + key));
        assertThat(town.keys(Town.EXEMPLAR)).contains(key + "3").doesNotContain(key + "1", key + "/2");
    }

    @Test
    void nobody_else_sees_it_and_only_managers_and_analysts_of_the_authority_may_ask() {
        String path = handIn();
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(town.manager(Town.ELSEWHERE));
        for (String address : List.of(path, path + "/preview", path + "/text", path + "/not-understood.csv")) {
            assertThat(elsewhere.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(elsewhere.get("/extract").html().text()).contains("None is kept yet", "None has come in yet");
        for (Role role : List.of(Role.SCRUTINY_OFFICER, Role.ADMINISTRATOR, Role.DIRECTOR)) {
            Browser other = new Browser(port);
            other.signIn(cast.person(role));
            assertThat(other.get("/extract").status()).as(role.words()).isEqualTo(403);
        }
        Browser officer = new Browser(port);
        officer.signIn(town.officer(Town.EXEMPLAR));
        assertThat(officer.get(path).status()).isEqualTo(403);
        assertThat(database.sql("select count(*) from casework.extract")
                        .query(Long.class)
                        .single())
                .as("outside the gate nobody sees a row")
                .isZero();
    }

    @Test
    void an_extract_is_thrown_away_when_asked_and_when_a_day_is_over() {
        String asked = handIn();
        manager.submit(manager.get(asked), asked + "/drop", Map.of());
        assertThat(manager.get(asked).status()).isEqualTo(404);
        String old = handIn();
        town.at(
                Town.EXEMPLAR,
                () -> database.sql("update casework.extract set at = at - interval '25 hours' where id = ?")
                        .param(Long.parseLong(old.substring("/extract/".length())))
                        .update());
        assertThat(manager.get(old).status()).isEqualTo(404);
        handIn();
        assertThat(town.at(
                        Town.EXEMPLAR,
                        () -> database.sql("select count(*) from casework.extract where id = ?")
                                .param(Long.parseLong(old.substring("/extract/".length())))
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
