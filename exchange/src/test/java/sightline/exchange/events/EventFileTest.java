package sightline.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

final class EventFileTest {

    private static final String HEADER = "authority,person,journey,event,date,detail\n";

    @TempDir
    private Path folder;

    private EventReading read(String text) throws IOException {
        return EventFile.read(
                Files.writeString(folder.resolve("events.csv"), text).toString());
    }

    private static List<String> told(Journey journey) {
        return journey.events().stream()
                .map(event -> event.date() + " " + event.name().written())
                .toList();
    }

    @Test
    void rows_are_gathered_by_journey_and_put_in_the_order_of_their_days() throws IOException {
        EventReading reading = read(HEADER
                + "990,P1,A,DraftServed,2025-03-01,\n"
                + "990,P2,B,RequestReceived,2025-01-02,source=1\n"
                + "990,P1,A,DecidedToAssess,2025-01-08,\n"
                + "990,P1,A,RequestReceived,2025-01-08,source=1\n"
                + "991,P3,A,RequestReceived,2025-01-09,source=1\n");
        assertThat(reading.file().faults()).isZero();
        assertThat(reading.journeys()).hasSize(3);
        assertThat(told(reading.journeys().getFirst()))
                .containsExactly("2025-01-08 DecidedToAssess", "2025-01-08 RequestReceived", "2025-03-01 DraftServed");
        assertThat(reading.journeys().getLast().id().authority()).isEqualTo("991");
        assertThat(reading.journeys().getLast().id().person()).isEqualTo("P3");
    }

    @Test
    void a_bad_row_is_told_with_its_line_and_stops_no_other() throws IOException {
        EventReading reading = read(HEADER
                + "990,P1,A,RequestReceived,2025-01-08,\n"
                + "990,P1,A,RequestRecieved,2025-01-08,\n"
                + "990,P1,A,DraftServed,08/01/2025,\n"
                + "990,P1,A,DraftServed\n"
                + "990,P1,A,AdviceRequested,2025-01-08,setting=S1\n"
                + "990,P1,,DraftServed,2025-01-08,\n"
                + "990,P1,A,DraftServed,2025-01-08,recorded=soon\n"
                + "990,P1,A,DraftServed,2025-02-08,\n");
        assertThat(told(reading.journeys().getFirst()))
                .containsExactly("2025-01-08 RequestReceived", "2025-02-08 DraftServed");
        assertThat(reading.file().remarks().stream().map(Remark::asLine))
                .satisfiesExactly(
                        line -> assertThat(line).contains("line 3: ").contains("no event 'RequestRecieved'"),
                        line -> assertThat(line).contains("line 4: ").contains("'08/01/2025' is no date"),
                        line -> assertThat(line).contains("line 5: ").contains("4 fields"),
                        line -> assertThat(line).contains("line 6: ").contains("needs 'adviser='"),
                        line -> assertThat(line).contains("line 7: ").contains("names no journey"),
                        line -> assertThat(line).contains("line 8: ").contains("'soon' in recorded"));
    }

    @Test
    void quotes_escapes_a_mark_at_the_start_and_other_columns_are_understood() throws IOException {
        EventReading reading = read(
                "\uFEFFdate,event,journey,person,authority,detail,note\n"
                        + "2025-01-08,AdviceRequested,\"J \"\"1\"\"\",P1,990,\"adviser=other:Dr\\; A\\=B;recorded=2025-01-10\",x\n");
        assertThat(reading.file().faults()).isZero();
        Journey journey = reading.journeys().getFirst();
        assertThat(journey.id().journey()).isEqualTo("J \"1\"");
        Event event = journey.events().getFirst();
        assertThat(event.at().recorded()).isEqualTo("2025-01-10");
        assertThat(event)
                .isInstanceOfSatisfying(
                        AdviceEvent.class,
                        advice -> assertThat(advice.adviser()).isEqualTo("other:Dr; A=B"));
    }

    @Test
    void a_gzipped_log_is_read_as_it_is() throws IOException {
        Path packed = folder.resolve("events.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((HEADER + "990,P1,A,RequestReceived,2025-01-08,\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(EventFile.read(packed.toString()).journeys()).hasSize(1);
    }

    @Test
    void what_is_no_event_log_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("does not name the column authority")
                .hasMessageContaining("Make authority,person,journey,event,date,detail its first line.");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnusableInput.class).hasMessageContaining("is empty");
        assertThatThrownBy(() -> EventFile.read(folder.resolve("none.csv").toString()))
                .isInstanceOf(UnusableInput.class);
    }

    @Test
    void a_header_alone_is_a_log_without_journeys() throws IOException {
        assertThat(read(HEADER).journeys()).isEmpty();
    }
}
