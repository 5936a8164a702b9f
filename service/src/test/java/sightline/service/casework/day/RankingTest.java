package sightline.service.casework.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.Progress;
import sightline.journey.event.Journey;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Told;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.gate.Part;
import sightline.service.casework.journal.Assignments;
import sightline.service.casework.journal.Person;
import sightline.service.casework.load.Loader;
import sightline.service.casework.work.Pace;
import sightline.service.people.Cast;
import sightline.service.people.Role;

/** The order of the list, on cases small enough to work out by hand; today is 14 February 2026. */
@CaseSite
final class RankingTest {

    private static final String SMALL = "992";
    private static final String LEARNED = "993";

    @Autowired
    private Town town;

    @Autowired
    private Gate gate;

    @Autowired
    private Loader loader;

    @Autowired
    private Assignments assignments;

    @Autowired
    private DayLists lists;

    @Autowired
    private Pace pace;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Cast cast;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(
                SMALL, Part.OFFICER, Optional.of(cast.person(Role.CASE_OFFICER).id()), Optional.empty());
    }

    /** Key, days left, usual days of work left; by the law's timetable, as there are too few journeys to learn from. */
    private static final List<String> GOLDEN = List.of(
            "PLAN 45 84", // first review by 31 March; 12 weeks to plan and complete one
            "LATE -5 0", // decision was due on 9 February; the six weeks are over
            "FRESH 29 29", // decision by 15 March; 13 of the 42 days are gone
            "ADVICE 35 32"); // final plan by 21 March; 66 of the 98 days since the decision are gone

    @Test
    void the_order_is_days_left_less_the_days_the_work_still_takes() {
        load(
                SMALL,
                Told.journey(SMALL, "FRESH", "RequestReceived 2026-02-01 source=1"),
                Told.journey(SMALL, "LATE", "RequestReceived 2025-12-29 source=1"),
                Told.journey(SMALL, "ADVICE", "RequestReceived 2025-11-01 source=1", "DecidedToAssess 2025-12-10"),
                Told.journey(SMALL, "PLAN", "FinalPlanIssued 2025-04-01"),
                Told.journey(
                        SMALL,
                        "GONE",
                        "RequestReceived 2025-12-20 source=1",
                        "RequestWithdrawn 2026-01-05 reason=moved"));
        DayList list = mine(Show.ALL);
        assertThat(list.tasks().stream().map(Task::journey)).containsExactly("PLAN", "LATE", "FRESH", "ADVICE");
        List<Task> tasks = list.tasks();
        for (int i = 0; i < GOLDEN.size(); i++) {
            String[] expected = GOLDEN.get(i).split(" ", -1);
            int left = Integer.parseInt(expected[1]);
            assertThat(tasks.get(i).reason())
                    .startsWith(left < 0 ? "Was due %d days ago".formatted(-left) : "Due in %d days".formatted(left))
                    .contains("fewer than 10 journeys")
                    .contains("we count %s days more".formatted(expected[2]));
        }
        assertThat(list.counts())
                .containsEntry(Show.ALL, 4)
                .containsEntry(Show.OVERDUE, 1)
                .containsEntry(Show.REVIEWS, 1);
        assertThat(mine(Show.OVERDUE).tasks().stream().map(Task::journey)).containsExactly("LATE");
    }

    @Test
    void the_pace_is_the_median_of_what_was_done_in_the_last_year() {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            LocalDate asked = LocalDate.of(2025, 6, 2);
            journeys.add(Told.journey(
                    LEARNED,
                    "DONE" + i,
                    "RequestReceived %s source=1".formatted(asked),
                    "DecidedToAssess %s".formatted(asked.plusDays(20 + i))));
        }
        load(LEARNED, journeys.toArray(Journey[]::new));
        Desk there = Desk.system(LEARNED);
        assertThat(pace(there, 0)).as("the sixth of 21 to 31 days, of eleven").contains("26 of 11");
        assertThat(pace(there, 3))
                .as("21 days are not over after three weeks: ten are left, 1 to 10")
                .contains("5 of 10");
        assertThat(pace(there, 4)).as("only three took longer than four weeks").isEmpty();
    }

    @Test
    void every_row_of_a_whole_authority_stands_in_its_place() {
        Desk manager = town.desk(Town.EXEMPLAR, town.manager(Town.EXEMPLAR));
        LocalDate today = pace.today(Town.EXEMPLAR);
        List<Long> slack = new ArrayList<>();
        gate.at(
                manager,
                () -> database.sql("""
                        select journey, min(due - :today::date - usual) as slack from casework.work(:today)
                        where authority = :authority group by journey order by 2
                        """)
                        .param("today", today)
                        .param("authority", Town.EXEMPLAR)
                        .query((row, n) -> slack.add(row.getLong("slack")))
                        .list());
        assertThat(slack).isSorted().hasSizeGreaterThan(50);
        DayList list = lists.of(manager, new Choice(new Whose.Everybody(), false, Show.ALL, "", "", 1), List.of());
        assertThat(list.counts()).containsEntry(Show.ALL, slack.size());
        assertThat(list.tasks()).hasSize(Choice.ROWS);
    }

    private DayList mine(Show show) {
        return lists.of(
                desk, new Choice(new Whose.Officer(desk.account().orElseThrow()), true, show, "", "", 1), List.of());
    }

    private Optional<String> pace(Desk there, int week) {
        pace.refresh(LEARNED, town.today());
        return gate.at(
                there,
                () -> database.sql("""
                        select days || ' of ' || journeys from casework.pace
                        where authority = ? and duty = 'A4' and state = 'REQUESTED' and week = ?
                        """)
                        .params(LEARNED, week)
                        .query(String.class)
                        .optional());
    }

    private void load(String authority, Journey... journeys) {
        List<Person> persons = new ArrayList<>();
        for (Journey journey : journeys) {
            persons.add(new Person(journey.id().person(), "Ada", "Invented", LocalDate.of(2015, 5, 1)));
        }
        loader.load(authority, persons, List.of(journeys), Progress.SILENT);
        assignments.give(
                desk.authority().equals(authority) ? desk : Desk.system(authority),
                List.of(journeys).stream()
                        .map(journey -> journey.id().journey())
                        .toList(),
                desk.account());
    }
}
