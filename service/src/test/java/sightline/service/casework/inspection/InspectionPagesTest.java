package sightline.service.casework.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** The lists, what the rules find, the query behind them, and the stories of six. */
@CaseSite
final class InspectionPagesTest {

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

    @BeforeEach
    void signIn() {
        manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
    }

    private long counted(String states) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("select count(*) from casework.standing where authority = '990' and state in (%s)"
                                .formatted(states))
                        .query(Long.class)
                        .single());
    }

    @Test
    void the_lists_hold_as_many_as_stand_there_and_say_what_the_rules_find_and_how_each_column_came_to_be() {
        Browser.Page page = manager.get("/inspection");
        long plans = counted("'PLAN_IN_FORCE', 'IN_REVIEW', 'BEING_AMENDED', 'BEING_REASSESSED', 'ENDING'");
        assertThat(page.html().text())
                .contains(plans + " children and young people with a plan today.")
                .contains("Rule 101b Gender is missing. Error " + plans)
                .contains("Rule 201b Gender is missing.");
        assertThat(page.html().select("details dt").eachText())
                .contains("The list", "Date EHC plan last reviewed", "Absence");

        Browser.Page list = manager.get("/inspection/lists/1?rule=101b&page=2");
        assertThat(list.html().select("table.sl-grid tbody tr")).isNotEmpty();
        assertThat(list.html().select("table.sl-grid tbody tr").eachText().getFirst())
                .contains("Line 42", "Date of birth:", "101b, error: Gender is missing.");
        assertThat(manager.get("/inspection/lists/2?rule=299").html().text())
                .contains("This rule finds nothing in this list.");
    }

    @Test
    void files_hold_the_same_rows_with_findings_and_query() throws IOException {
        long rows =
                manager.get("/inspection/lists/2.csv").response().body().lines().count() - 1;
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(manager.bytes("/inspection/lists/2.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo((int) rows);
            assertThat(book.getSheet("The query behind it").getRow(1).getCell(1).getStringCellValue())
                    .contains("Each person without a live plan");
        }
    }

    @Test
    void six_stories_have_dates_duties_and_gaps_and_each_is_in_the_record_when_given_out() {
        Browser.Page page = manager.get("/inspection/pack");
        assertThat(page.html().select("h2 a[href^=/cases/]")).hasSize(6);
        assertThat(page.html().select("h3").eachText()).contains("What is missing");
        String journey = page.html().select("h2 a[href^=/cases/]").attr("href").replace("/cases/", "");
        String file = manager.get("/inspection/pack.csv").response().body();
        assertThat(file.lines().map(line -> line.split(",")[0]).distinct().toList())
                .isEqualTo(List.of("Number", "1", "2", "3", "4", "5", "6"));
        assertThat(record.read(Town.EXEMPLAR, 1)
                        .filter(link -> link.kind().equals(Kind.EXPORTED.name()))
                        .filter(link -> link.subject()
                                .filter(("journey:" + journey)::equals)
                                .isPresent()))
                .isNotEmpty();
        Browser.Page named = manager.get("/inspection/pack?children=" + journey + "+J-nobody");
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.mistakes()).singleElement().asString().startsWith("J-nobody: nobody");
        assertThat(named.html().select("h2 a[href^=/cases/]")).hasSize(1);
    }

    @Test
    void only_the_manager_of_the_authority_sees_them() {
        for (Role role : List.of(Role.ANALYST, Role.DIRECTOR, Role.SCRUTINY_OFFICER, Role.ADMINISTRATOR)) {
            Browser other = new Browser(port);
            other.signIn(cast.person(role));
            for (String address :
                    List.of("/inspection", "/inspection/lists/1", "/inspection/lists/1.csv", "/inspection/pack")) {
                assertThat(other.get(address).status())
                        .as(role.words() + address)
                        .isEqualTo(403);
            }
        }
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(town.manager(Town.ELSEWHERE));
        assertThat(elsewhere.get("/inspection/lists/1").html().text()).doesNotContain(town.onlyInExemplar());
    }
}
