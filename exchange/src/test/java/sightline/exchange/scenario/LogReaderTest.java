package sightline.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventFile;
import sightline.insight.simulation.LoggedCases;
import sightline.insight.simulation.Open;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Scenario;

final class LogReaderTest {

    private static final String HEADER = "authority,person,journey,event,date,detail\n";

    @TempDir
    private Path folder;

    private String log(String authority, int requests) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < requests; i++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(i * 300L / requests);
            String start = "%s,P%d,J%d,".formatted(authority, i, i);
            rows.append(start).append("RequestReceived,").append(day).append(",source=1\n");
            rows.append(start).append(i % 4 == 0 ? "DecidedNotToAssess," : "DecidedToAssess,");
            rows.append(day.plusDays(35)).append(",\n");
            if (i % 4 > 0) {
                LocalDate asked = day.plusDays(35);
                rows.append(start).append("AdviceRequested,").append(asked).append(",adviser=psychological\n");
                rows.append(start)
                        .append("AdviceReceived,")
                        .append(asked.plusDays(30))
                        .append(",adviser=medical\n");
                rows.append(start).append("AdviceReceived,").append(asked.plusDays(40));
                rows.append(",adviser=psychological\n");
                rows.append(start)
                        .append("DraftServed,")
                        .append(asked.plusDays(50))
                        .append(",\n");
                rows.append(start)
                        .append("FinalPlanIssued,")
                        .append(asked.plusDays(80))
                        .append(",\n");
            }
        }
        return rows.toString();
    }

    private ScenarioReading read(String log, String scenario) throws IOException {
        Files.writeString(folder.resolve("events.csv"), HEADER + log);
        return ScenarioFile.read(
                Files.writeString(folder.resolve("what-if.yaml"), scenario).toString());
    }

    @Test
    void the_log_beside_the_scenario_says_how_things_are_and_the_scenario_has_the_last_word() throws IOException {
        ScenarioReading reading = read(
                log("990", 300) + "990,P,J,Nonsense,2025-01-08,\n",
                "log: events.csv\nas-of: 2025-08-31\nrequests: {refused: 10%}\n");
        Scenario scenario = reading.scenarios().getFirst();
        assertThat(scenario.start()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(scenario.demand().requestsAYear()).isCloseTo(365, within(8.0));
        assertThat(scenario.demand().refused()).isEqualTo(0.1);
        assertThat(scenario.steps().others().getFirst().medianDays()).isEqualTo(30);
        assertThat(scenario.steps().others().getFirst().spread()).isZero();
        assertThat(scenario.steps().consulting().medianDays()).isEqualTo(13);
        assertThat(scenario.steps().writing().medianDays()).isEqualTo(37.5);
        assertThat(scenario.open()).extracting(Open::at).contains(Stage.values());
        assertThat(reading.notes())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note).endsWith("."));
        assertThat(reading.log().orElseThrow().faults()).isEqualTo(1);
    }

    @Test
    void a_log_of_two_authorities_needs_the_one_that_is_meant() throws IOException {
        String both = log("990", 100) + log("991", 60);
        assertThatThrownBy(() -> read(both, "log: events.csv\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(
                        "line 1 (log): The log has journeys of 2 authorities. Add 'authority:' with one of: 990, 991.");
        assertThat(read(both, "log: events.csv\nauthority: 991\n")
                        .scenarios()
                        .getFirst()
                        .demand()
                        .requestsAYear())
                .isLessThan(90);
    }

    @Test
    void a_log_with_too_little_in_it_is_refused() {
        assertThatThrownBy(() -> read(log("990", 20), "log: events.csv\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("fewer than 50 requests");
        assertThatThrownBy(() -> read("", "log: events.csv\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("The log has no journey.");
    }

    @Test
    void a_journey_becomes_a_row_of_days() throws IOException {
        Path file = Files.writeString(folder.resolve("one.csv"), HEADER + """
                990,P,J,RequestReceived,2025-01-01,
                990,P,J,DecidedNotToAssess,2025-02-01,
                990,P,J,DecidedToAssess,2025-03-01,
                990,P,J,AdviceRequested,2025-03-02,adviser=psychological
                990,P,J,AdviceReceived,2025-03-20,adviser=parent
                990,P,J,AdviceReceived,2025-03-10,adviser=medical
                990,P,J,AssessmentWithdrawn,2025-04-01,
                990,P,K,PlanTransferredIn,2025-01-01,
                """);
        LoggedCases row = JourneyColumns.of(EventFile.read(file.toString()).journeys(), LocalDate.of(2025, 12, 31));
        assertThat(row.size()).isEqualTo(1);
        assertThat(List.of(row.requested()[0], row.decided()[0], row.asked()[0], row.others()[0], row.gone()[0]))
                .containsExactly(day(1, 1), day(2, 1), day(3, 2), day(3, 10), day(4, 1));
        assertThat(row.refused()[0]).isFalse();
        assertThat(row.advised()[0]).isEqualTo(LoggedCases.NOT_YET);
        LoggedCases earlier = JourneyColumns.of(EventFile.read(file.toString()).journeys(), LocalDate.of(2025, 2, 15));
        assertThat(earlier.refused()[0]).isTrue();
        assertThat(earlier.asked()[0]).isEqualTo(LoggedCases.NOT_YET);
    }

    private static int day(int month, int day) {
        return (int) LocalDate.of(2025, month, day).toEpochDay();
    }
}
