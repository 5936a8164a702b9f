package sightline.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as a table of children from year to year is read row by row or refused. */
final class TransitionFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void transitions_are_read_row_by_row_or_refused(byte[] csv) throws IOException {
        String file = Disk.file("transitions.csv", csv).toString();
        Optional<TransitionFile.Reading> read = Owed.by(() -> TransitionFile.read(file));
        if (read.isEmpty()) {
            return;
        }
        Owed.told(read.get().file(), csv);
        int places = read.get().transitions().places().size();
        assertThat(read.get().transitions().from())
                .hasSize(read.get().transitions().size());
        assertThat(Arrays.stream(read.get().transitions().from()).allMatch(place -> place < places))
                .isTrue();
        Optional<byte[]> longer = Owed.withABadRow(csv);
        if (longer.isPresent()) {
            Disk.file("transitions.csv", longer.get());
            assertThat(TransitionFile.read(file).transitions().size())
                    .isEqualTo(read.get().transitions().size());
        }
    }
}
