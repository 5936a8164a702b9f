package sightline.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.LogEvent;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Stories;
import sightline.insight.log.Details;
import sightline.insight.log.TypedJourneys;
import sightline.journey.event.Detail;

class ColumnFileTest {

    private static final String HEADER = "authority,person,journey,event,date,detail\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void an_invented_authority_has_the_same_journeys_in_columns_as_event_by_event(long seed) throws IOException {
        String file = file(invented(seed));
        LogReading columns = ColumnFile.read(file, Details.UNDERSTOOD);
        EventReading events = EventFile.read(file);
        assertThat(events.journeys()).hasSizeGreaterThan(300);
        assertThat(new TypedJourneys(columns.log()).all()).containsExactlyElementsOf(events.journeys());
        assertThat(columns.file()).isEqualTo(events.file());
    }

    @Test
    void the_same_rows_are_left_out_for_the_same_reasons() throws IOException {
        String file = file(HEADER
                + "990,P1,J1,RequestReceived,2025-01-06,\n"
                + "990,P1,J1,Nonsense,2025-01-06,\n"
                + "990,P1,J1,RequestReceived,06/01/2025,\n"
                + "990,P1,J1,AdviceRequested,2025-01-07,\n"
                + "990,P1,,AdviceRequested,2025-01-07,adviser=medical\n"
                + "990,P1,J1,AdviceRequested,2025-01-07,adviser=medical;recorded=x\n"
                + "990,P1,J1,DraftServed\n"
                + "990,P1,J1,\"DraftServed\",2025-03-01,\"a=\"\"b\"\"\"\n");
        LogReading columns = ColumnFile.read(file, Details.UNDERSTOOD);
        EventReading events = EventFile.read(file);
        assertThat(columns.file()).isEqualTo(events.file());
        assertThat(columns.file().faults()).isEqualTo(6);
        assertThat(new TypedJourneys(columns.log()).all()).containsExactlyElementsOf(events.journeys());
        assertThat(ColumnFile.read(file, Details.AS_WRITTEN).file().remarks())
                .extracting(Remark::line)
                .extracting(line -> line.orElse(0))
                .containsExactly(3L, 4L, 6L, 8L);
    }

    @Test
    void what_is_no_event_log_is_said_with_what_to_do() throws IOException {
        assertThatThrownBy(() -> ColumnFile.read(folder.resolve("none.csv").toString(), Details.AS_WRITTEN))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("There is no file");
        String empty = file("");
        assertThatThrownBy(() -> ColumnFile.read(empty, Details.AS_WRITTEN)).hasMessageContaining("is empty");
        String other = file("date,value\n2025-01-01,3\n");
        assertThatThrownBy(() -> ColumnFile.read(other, Details.AS_WRITTEN))
                .hasMessageContaining("does not name the column authority");
    }

    private static String invented(long seed) {
        StringBuilder csv = new StringBuilder(HEADER);
        Order order = new Order(400, 2, seed, LocalDate.of(2023, 1, 1), Stories.ALL.getFirst());
        Exemplar.tell(
                order,
                event -> csv.append(String.join(
                                ",",
                                "990",
                                event.person(),
                                event.journey(),
                                event.name(),
                                event.date().toString(),
                                cell(detail(event))))
                        .append('\n'),
                percent -> {});
        return csv.toString();
    }

    private static String detail(LogEvent event) {
        SequencedMap<String, String> detail = event.detail();
        return detail.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + Detail.escaped(pair.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private String file(String text) throws IOException {
        Path file = Files.createTempFile(folder, "log", ".csv");
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
