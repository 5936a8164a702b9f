package sightline.exchange.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Remark;

/** Whatever comes as a series of dated values is read row by row or refused, and a bad row costs none of the others. */
final class SeriesFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_series_is_read_row_by_row_or_refused(byte[] csv) throws IOException {
        String file = Disk.file("series.csv", csv).toString();
        Optional<SeriesReading> read = Owed.by(() -> SeriesFile.read(file));
        if (read.isEmpty()) {
            return;
        }
        assertThat(read.get().points()).isNotEmpty().allMatch(point -> Double.isFinite(point.value()));
        for (Remark fault : read.get().faults()) {
            Owed.line(fault.words());
            Owed.within(fault.line().orElseThrow(), csv);
        }
        Optional<byte[]> longer = Owed.withABadRow(csv);
        if (longer.isPresent()) {
            Disk.file("series.csv", longer.get());
            SeriesReading again = SeriesFile.read(file);
            assertThat(again.points()).isEqualTo(read.get().points());
            assertThat(again.faults()).hasSize(read.get().faults().size() + 1);
        }
    }
}
