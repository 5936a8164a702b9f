package sightline.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.exchange.UnusableInput;
import sightline.insight.simulation.Change;
import sightline.insight.simulation.LineOrder;
import sightline.insight.simulation.Measure;
import sightline.insight.simulation.Open;
import sightline.insight.simulation.Panel;
import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.ScenarioBuilder;
import sightline.insight.simulation.Seek;
import sightline.insight.simulation.Span;
import sightline.insight.simulation.Team.Who;
import sightline.insight.simulation.Work;

final class ScenarioFileTest {

    @TempDir
    private Path folder;

    private ScenarioReading read(String text) throws IOException {
        return ScenarioFile.read(
                Files.writeString(folder.resolve("what-if.yaml"), text).toString());
    }

    @Test
    void what_a_file_leaves_out_is_as_usual() throws IOException {
        Scenario scenario = read("start: 2026-12\n").scenarios().getFirst();
        assertThat(scenario)
                .isEqualTo(ScenarioBuilder.from(YearMonth.of(2026, 12), 24).build());
    }

    @Test
    void every_key_finds_its_place() throws IOException {
        ScenarioReading reading = read("""
                name: ours
                authority: "990"
                start: 2027-04
                months: 12
                requests: {a year: 1200, refused: 30%, no plan: 0.06, by month: {august: 0.5}}
                psychologists: {days a week: 22.5, days a case: 3, in holidays: 40%, leave: 10%, order: oldest first}
                case officers: {days a week: 30, days to decide: 0.4, days to draft: 1, days to finish: 0.6}
                panel: {every: 2 weeks, day: friday, cases: 25}
                steps:
                  gathering: {weeks: 3, spread: 0.2}
                  advice:
                    health: {weeks: 5, spread: 0.4}
                    school: {weeks: 2}
                  writing: {weeks: 1}
                open:
                  - {at: psychologist, cases: 40, weeks since request: 8 to 30}
                  - {at: final, cases: 1, weeks since request: 14}
                changes:
                  - {from: 2027-06-01, until: 2027-09-01, requests: +35%}
                """);
        Scenario scenario = reading.scenarios().getFirst();
        assertThat(scenario.name()).isEqualTo("ours");
        assertThat(scenario.authority()).isEqualTo("990");
        assertThat(scenario.end()).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(scenario.demand().requestsAYear()).isEqualTo(1200);
        assertThat(scenario.demand().refused()).isEqualTo(0.3);
        assertThat(scenario.demand().noPlan()).isEqualTo(0.06);
        assertThat(scenario.demand().season())
                .hasSize(12)
                .containsOnly(1.0, 0.5)
                .element(7)
                .isEqualTo(0.5);
        assertThat(scenario.team(Who.PSYCHOLOGISTS)).satisfies(team -> {
            assertThat(team.daysAWeek()).isEqualTo(22.5);
            assertThat(team.inHolidays()).isEqualTo(0.4);
            assertThat(team.leave()).isEqualTo(0.1);
            assertThat(team.order()).isEqualTo(LineOrder.OLDEST_FIRST);
        });
        assertThat(scenario.work()).isEqualTo(new Work(0.4, 3, 1, 0.6, Work.USUAL.variation()));
        assertThat(scenario.panel()).isEqualTo(new Panel(2, DayOfWeek.FRIDAY, OptionalInt.of(25)));
        assertThat(scenario.steps().others()).containsExactly(Span.weeks(5, 0.4), Span.weeks(2, 0.3));
        assertThat(scenario.steps().gathering()).isEqualTo(Span.weeks(3, 0.2));
        assertThat(scenario.open())
                .containsExactly(new Open(Open.Stage.PSYCHOLOGIST, 40, 8, 30), new Open(Open.Stage.FINAL, 1, 14, 14));
        assertThat(scenario.changes())
                .containsExactly(
                        new Change.Requests(1.35, LocalDate.of(2027, 6, 1), Optional.of(LocalDate.of(2027, 9, 1))));
    }

    @Test
    void an_alternative_is_the_base_with_its_changes_and_is_sought_in_by_name() throws IOException {
        ScenarioReading reading = read("""
                start: 2026-12
                changes:
                  - {from: 2027-01-01, refused: 40%}
                alternatives:
                  worse:
                    - from: 2027-02-01
                      psychologists: -30%
                      case officers: +3 days a week
                      panel: every 2 weeks
                      order of case officers: in time first
                  odd: {from: 2027-02-01, requests: "-10%"}
                seek:
                  more: psychologists
                  from: 2027-03-01
                  reach: 60%
                  measure: requested
                  by: 2027-09
                  in: worse
                """);
        LocalDate february = LocalDate.of(2027, 2, 1);
        assertThat(reading.scenarios()).extracting(Scenario::name).containsExactly("base", "worse", "odd");
        assertThat(reading.scenarios().get(1).changes())
                .containsExactly(
                        new Change.Refused(0.4, LocalDate.of(2027, 1, 1), Optional.empty()),
                        new Change.Capacity(Who.PSYCHOLOGISTS, 0.7, 0, february, Optional.empty()),
                        new Change.Capacity(Who.OFFICERS, 1, 3, february, Optional.empty()),
                        new Change.Order(Who.OFFICERS, LineOrder.IN_TIME_FIRST, february, Optional.empty()),
                        new Change.PanelMeets(
                                new Panel(2, DayOfWeek.WEDNESDAY, OptionalInt.empty()), february, Optional.empty()));
        assertThat(reading.scenarios().get(2).changes()).contains(new Change.Requests(0.9, february, Optional.empty()));
        assertThat(reading.sought()).singleElement().satisfies(sought -> {
            assertThat(sought.scenario()).isEqualTo(reading.scenarios().get(1));
            assertThat(sought.seek())
                    .isEqualTo(new Seek(
                            Who.PSYCHOLOGISTS,
                            LocalDate.of(2027, 3, 1),
                            Measure.ON_TIME_REQUESTED,
                            60,
                            YearMonth.of(2027, 9),
                            100));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            month: 2026-12                                   | line 1 (month): There is no key 'month' here. Use one of: name, authority,
            months: 24                                       | line 1: The key 'start' is missing. Add it, such as 'start: 2026-12'.
            start: December                                  | line 1 (start): 'December' isn't a month. Write it as year and month: 2027-01.
            start: 2026-12;months: 200                       | line 2 (months): 200 is outside what can be. Give a value from 1 to 120.
            start: 2026-12;months: 2.5                       | line 2 (months): 2.5 isn't a whole number.
            start: 2026-12;start: 2027-01                    | line 2 (start): This key is there twice. Keep one of the two.
            start: 2026-12;requests: 900                     | line 2 (requests): Keys with values are missing here.
            start: 2026-12;requests:;  a year: many          | line 3 (requests, a year): 'many' isn't a number. Write it with digits and a point, such as 2.5.
            start: 2026-12;requests:;  refused: 120%         | line 3 (requests, refused): 120% is outside what can be. Give a value from 0 to 100.
            start: 2026-12;requests:;  a year:               | line 3 (requests, a year): One value is missing here.
            start: 2026-12;psychologists:;  order: youngest  | line 3 (psychologists, order): 'youngest' isn't known here. Write one of: first come, oldest first, in time first.
            start: 2026-12;panel: sometimes                  | line 2 (panel): 'sometimes' doesn't say how often. Write it as every 2 weeks.
            start: 2026-12;panel: every 60 weeks             | line 2 (panel): 'every 60 weeks' doesn't say how often.
            start: 2026-12;open:;  - at: home;    cases: 2;    weeks since request: 3 | line 3 (open, at): 'home' isn't known here. Write one of: decision, psychologist, draft, final.
            start: 2026-12;open:;  - at: draft;    cases: 2;    weeks since request: 9 to 3 | line 5 (open, weeks since request): 9 to 3 runs backwards.
            start: 2026-12;changes:;  - psychologists: -30%  | line 3 (changes): The key 'from' is missing. Add it, such as 'from: 2027-01-01'.
            start: 2026-12;changes:;  - from: 2027-02-30;    requests: +1% | line 3 (changes, from): '2027-02-30' isn't a day. Write it as year, month and day: 2027-01-31.
            start: 2026-12;changes:;  - from: 2027-02-01     | line 3 (changes): Nothing is different here. Add a line such as 'psychologists: -30%'.
            start: 2026-12;changes:;  - from: 2027-02-01;    psychologists: fewer | line 4 (changes, psychologists): 'fewer' says neither how much more or less nor how many days. Write it as -30%, +20% or +3 days a week.
            start: 2026-12;changes:;  - from: 2027-02-01;    requests: 35% | line 4 (changes, requests): '35%' isn't a change in per cent. Write it as +35% or -10%.
            start: 2026-12;changes:;  - from: 2027-02-01;    until: 2027-01-01;    requests: +3% | line 4 (changes, until): This is not after 'from'.
            start: 2026-12;alternatives:;  none: []          | line 2 (alternatives): The alternative 'none' has no changes, or the name of the base.
            start: 2026-12;seek:;  more: panels              | line 3 (seek, more): 'panels' isn't known here. Write one of: psychologists, case officers.
            start: 2026-12;seek:;  more: psychologists;  from: 2027-01-01;  reach: 60;  by: 2037-09 | line 6 (seek, by): 2037-09 lies outside of what is simulated, or before the first day with more. Give a month from 2026-12 to 2028-11, not before 'from'.
            start: 2026-12;seek:;  more: psychologists;  from: 2027-01-01;  reach: 60;  by: 2027-09;  in: b | line 7 (seek, in): There is no scenario 'b'. Name one of: base.
            start: 2026-12;as-of: 2026-01-01                 | line 2 (as-of): There is no 'log' for this day.
            start: 2026-12;log: events.csv                   | line 1 (start): A log says itself when to start.
            start: [                                         | line 2: this can't be read as YAML
            - start                                          | line 1: Keys with values are missing here.
            """)
    void what_is_wrong_is_said_with_its_line_its_key_and_what_to_do(String lines, String message) {
        assertThatThrownBy(() -> read(lines.replace(";", "\n") + "\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("what-if.yaml, " + message)
                .satisfies(wrong -> assertThat(wrong.getMessage()).doesNotContain("\n"));
    }

    @Test
    void an_empty_file_and_a_missing_one_are_told() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("is empty. Begin it with 'start: 2026-12'");
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("none.yaml").toString()))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void the_example_that_is_shipped_is_the_documented_one_and_can_be_read() throws IOException {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("sightline.root"), "sightline.root"));
        assertThat(ScenarioFile.example()).isEqualTo(Files.readString(root.resolve("docs/examples/what-if.yaml")));
        ScenarioReading reading = read(ScenarioFile.example());
        assertThat(reading.scenarios()).hasSize(4);
        assertThat(reading.sought()).hasSize(1);
        assertThat(reading.notes()).isEmpty();
        assertThat(List.of(reading.log())).containsExactly(Optional.empty());
    }
}
