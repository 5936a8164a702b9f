package sightline.exchange.tribunal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;
import sightline.exchange.Progress;
import sightline.insight.published.Authority;

/** Whatever stands in a folder of appeal tables is read cell by cell, left out with a reason, or refused. */
final class TribunalFolderFuzzTest {

    private static final List<Authority> AUTHORITIES = List.of(
            new Authority("823", "Central Bedfordshire", "East of England", Optional.empty(), List.of()),
            new Authority("838", "Dorset", "South West", Optional.empty(), List.of()));

    @FuzzTest(maxDuration = "2m")
    void appeal_tables_are_read_cell_by_cell_or_refused(byte[] files) throws IOException {
        Path folder = Disk.folder(Parts.of(files));
        Owed.by(() -> TribunalFolder.read(folder, AUTHORITIES, Progress.SILENT)).ifPresent(read -> {
            Owed.told(read.report(), Parts.of(files));
            assertThat(read.figures()).doesNotHaveDuplicates();
        });
    }
}
