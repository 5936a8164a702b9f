package sightline.exchange.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as the panel of published figures is read row by row or refused. */
final class PanelReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_panel_is_read_row_by_row_or_refused(byte[] csv) throws IOException {
        String file = Disk.file("panel.csv", csv).toString();
        Owed.by(() -> PanelReader.read(file)).ifPresent(read -> {
            assertThat(read.names().size() + read.badRows().size()).isPositive();
            assertThat(read.years()).allMatch(year -> year >= 0 && year <= 9999);
            for (BadRow bad : read.badRows()) {
                Owed.line(bad.why());
                Owed.within(bad.line(), csv);
            }
        });
    }
}
