package sightline.exchange.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;
import sightline.exchange.Progress;

/** Whatever stands in the files of a release is read cell by cell, left out with a reason, or refused. */
final class DfeFolderFuzzTest {

    private static final Set<String> KNOWN = Set.of("825", "839", "941");

    @FuzzTest(maxDuration = "2m")
    void a_release_is_read_cell_by_cell_or_refused(byte[] files) throws IOException {
        Path folder = Disk.folder(Parts.of(files));
        Owed.by(() -> DfeFolder.read(folder, Optional.of("release-2025-revised"), KNOWN, Progress.SILENT))
                .ifPresent(read -> {
                    Owed.told(read.report(), Parts.of(files));
                    assertThat(read.figures())
                            .doesNotHaveDuplicates()
                            .allMatch(figure -> KNOWN.contains(figure.authority())
                                    || figure.authority().equals(sightline.insight.published.Authority.ENGLAND));
                });
    }
}
