package sightline.service.casework.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.calendar.SettingClosure;
import sightline.journey.calendar.SettingClosures;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.law.LawBook;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.calendar.Calendars;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.people.Browser;
import sightline.service.record.Ledger;

/** A bank holiday proclaimed at short notice, and what it moves. */
@CaseSite
final class RefreshTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Gate gate;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases cases;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Refresh inForce;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void every_open_clock_that_moves_is_listed_with_its_reason_and_no_other() {
        Desk desk = town.desk(Town.EXEMPLAR, town.officer(Town.EXEMPLAR));
        String journey =
                town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE).getFirst();
        CaseFile file = gate.at(desk, () -> cases.read(desk, journey).orElseThrow());
        // The old authority hands the plan over within 15 working days of learning of the move.
        Note note =
                new Note(journey, file.seen(), EventName.MOVE_NOTIFIED, town.today(), new Detail("movedOn=2026-02-10"));
        assertThat(journal.write(desk, note)).isInstanceOf(Recorded.Saved.class);
        Map<String, LocalDate> before = dues();

        LocalDate proclaimed = town.today().plusDays(5);
        WorkingDays changed =
                WorkingDays.englandAndWales().with(new BankHoliday(proclaimed, "Proclaimed at short notice"));
        new Refresh(gate, new CaseLaw(LawBook.england(), Calendars.of(changed)), database, ledger, clock).all();

        Map<String, LocalDate> after = dues();
        List<String> moved = town.at(
                Town.EXEMPLAR,
                () -> database.sql(
                                "select journey || ' ' || duty || ' ' || trigger from casework.moved where why = 'CALENDAR'")
                        .query((row, n) -> row.getString(1))
                        .list());
        List<String> differ = before.keySet().stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .toList();
        assertThat(moved).contains(journey + " V1 " + town.today()).containsExactlyInAnyOrderElementsOf(differ);
        assertThat(after.get(journey + " V1 " + town.today()))
                .isNotEqualTo(before.get(journey + " V1 " + town.today()));

        Browser browser = new Browser(port);
        browser.signIn(town.officer(Town.EXEMPLAR));
        Browser.Page page = browser.get("/moved");
        assertThat(page.heading()).isEqualTo("Dates that moved");
        assertThat(page.html().select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("The bank holidays changed", "14 February 2026"));

        inForce.all();
        assertThat(dues()).isEqualTo(before);
    }

    @Test
    void a_closure_that_becomes_known_lifts_the_limit_and_moves_no_day() {
        Desk desk = town.desk(Town.EXEMPLAR, town.officer(Town.EXEMPLAR));
        String journey = town.journeys(Town.EXEMPLAR, JourneyState.REQUESTED).getFirst();
        write(desk, journey, EventName.DECIDED_TO_ASSESS, "");
        write(desk, journey, EventName.ADVICE_REQUESTED, "adviser=educational;setting=CLOSED1");
        write(
                desk,
                journey,
                EventName.EXCEPTION_RECORDED,
                "ground=X1;from=%s;to=%s".formatted(town.today(), town.today().plusDays(40)));
        Map<String, LocalDate> before = dues();
        Calendars known = new Calendars() {

            @Override
            public WorkingDays workingDays() {
                return WorkingDays.englandAndWales();
            }

            @Override
            public SettingClosures closures(String authority) {
                return new SettingClosures(List.of(new SettingClosure(
                        "CLOSED1", town.today().plusDays(3), town.today().plusDays(40))));
            }
        };

        new Refresh(gate, new CaseLaw(LawBook.england(), known), database, ledger, clock).all();

        assertThat(dues()).isEqualTo(before);
        assertThat(town.at(
                        Town.EXEMPLAR,
                        () -> database.sql("""
                                select distinct journey || ' ' || why || ' ' || excused from casework.moved
                                where why = 'CLOSURES'
                                """)
                                .query((row, n) -> row.getString(1))
                                .list()))
                .containsExactly(journey + " CLOSURES true");
        inForce.all();
    }

    private void write(Desk desk, String journey, EventName event, String detail) {
        CaseFile file = gate.at(desk, () -> cases.read(desk, journey).orElseThrow());
        assertThat(journal.write(desk, new Note(journey, file.seen(), event, town.today(), new Detail(detail))))
                .isInstanceOf(Recorded.Saved.class);
    }

    private Map<String, LocalDate> dues() {
        Map<String, LocalDate> dues = new TreeMap<>();
        town.at(Town.EXEMPLAR, () -> {
            database.sql("""
                            select journey || ' ' || duty || ' ' || trigger, due from casework.clock
                            where open and due is not null and subject is null
                            """).query(row -> {
                dues.put(row.getString(1), row.getObject(2, LocalDate.class));
            });
            return true;
        });
        return dues;
    }
}
