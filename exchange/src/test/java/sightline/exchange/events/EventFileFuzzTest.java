package sightline.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.insight.log.Details;
import sightline.insight.log.TypedJourneys;

/** Whatever comes as an event log is read row by row or refused, event by event and in columns alike. */
final class EventFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void both_readers_read_the_same_or_refuse(byte[] csv) throws IOException {
        String file = Disk.file("events.csv", csv).toString();
        Optional<EventReading> events = Owed.by(() -> EventFile.read(file));
        Optional<LogReading> columns = Owed.by(() -> ColumnFile.read(file, Details.UNDERSTOOD));
        Owed.by(() -> ColumnFile.read(file, Details.AS_WRITTEN)).ifPresent(log -> Owed.told(log.file(), csv));
        events.ifPresent(read -> Owed.told(read.file(), csv));
        columns.ifPresent(read -> Owed.told(read.file(), csv));
        if (isPlain(csv)) {
            assertThat(columns.isPresent()).isEqualTo(events.isPresent());
        }
        if (isPlain(csv) && events.isPresent()) {
            assertThat(new TypedJourneys(columns.orElseThrow().log()).all())
                    .containsExactlyElementsOf(events.get().journeys());
            assertThat(columns.get().file()).isEqualTo(events.get().file());
        }
        Optional<byte[]> longer = Owed.withABadRow(csv);
        if (events.isPresent() && longer.isPresent()) {
            Disk.file("events.csv", longer.get());
            EventReading again = EventFile.read(file);
            assertThat(again.journeys()).isEqualTo(events.get().journeys());
            assertThat(again.file().faults()).isEqualTo(events.get().file().faults() + 1);
        }
    }

    /** What is no UTF-8, and quotation marks in the middle of a cell, the two take differently. */
    private static boolean isPlain(byte[] csv) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(csv))
                            .toString()
                            .indexOf('"')
                    < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
