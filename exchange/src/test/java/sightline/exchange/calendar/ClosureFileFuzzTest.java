package sightline.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as a calendar of settings is read row by row or refused, and a bad row costs none of the others. */
final class ClosureFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void closures_are_read_row_by_row_or_refused(byte[] csv) throws IOException {
        String file = Disk.file("closures.csv", csv).toString();
        Optional<ClosureReading> read = Owed.by(() -> ClosureFile.read(file));
        if (read.isEmpty()) {
            return;
        }
        Owed.told(read.get().file(), csv);
        Optional<byte[]> longer = Owed.withABadRow(csv);
        if (longer.isPresent()) {
            Disk.file("closures.csv", longer.get());
            ClosureReading again = ClosureFile.read(file);
            assertThat(again.closures()).isEqualTo(read.get().closures());
            assertThat(again.file().faults()).isEqualTo(read.get().file().faults() + 1);
        }
    }
}
