package sightline.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.journey.event.EventName;

class LogFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000})
    void a_log_is_the_same_after_it_was_written_and_opened(int count) throws IOException {
        List<Row> rows = RandomLog.rows(count + 1L, count);
        Path file = folder.resolve("events.log");
        LogFile.write(RandomLog.built(rows), file);
        EventLog opened = LogFile.open(file).orElseThrow();
        assertThat(RandomLog.told(opened)).containsExactlyEntriesOf(RandomLog.byJourney(rows));
        for (Row row : rows) {
            assertThat(opened.find(row.authority(), row.journey())).isPresent();
        }
        assertThat(opened.find("90", "not there")).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void an_event_of_a_journey_with_sixteen_takes_no_more_than_sixteen_bytes() throws IOException {
        LogBuilder builder = new LogBuilder();
        for (int event = 0; event < 80_000; event++) {
            int journey = event % 5_000;
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(event / 500);
            builder.add(
                    "9" + journey % 150,
                    "P%06d".formatted(journey),
                    "J%06d".formatted(journey),
                    new LogBuilder.Row(EventName.DRAFT_SERVED, day, "note=" + event % 300));
        }
        Path file = folder.resolve("events.log");
        LogFile.write(builder.finished(), file);
        assertThat(Files.size(file) / 80_000.0).isLessThanOrEqualTo(16);
    }

    @Test
    void what_is_no_such_file_is_told_apart() throws IOException {
        Path file = folder.resolve("events.log");
        Files.writeString(file, "authority,person,journey,event,date,detail\n".repeat(20));
        assertThat(LogFile.open(file)).isEmpty();
        Files.writeString(file, "short");
        assertThat(LogFile.open(file)).isEmpty();
        LogFile.write(RandomLog.built(RandomLog.rows(1, 50)), file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[8 * Sections.COUNT]++;
        Files.write(file, bytes);
        assertThat(LogFile.open(file)).isEmpty();
    }
}
