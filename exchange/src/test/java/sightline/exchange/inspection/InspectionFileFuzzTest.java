package sightline.exchange.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.insight.published.Authority;

/** Whatever comes as a table of inspections is read row by row or refused. */
final class InspectionFileFuzzTest {

    private static final List<Authority> AUTHORITIES = List.of(
            new Authority("330", "Birmingham", "West Midlands", Optional.empty(), List.of()),
            new Authority("822", "Bedford", "East of England", Optional.empty(), List.of()));

    @FuzzTest(maxDuration = "2m")
    void inspections_are_read_row_by_row_or_refused(byte[] csv) throws IOException {
        Owed.by(() -> InspectionFile.read(Disk.file("inspections.csv", csv), AUTHORITIES))
                .ifPresent(read -> {
                    Owed.told(read.report(), csv);
                    assertThat(read.items())
                            .extracting(Inspection::authority)
                            .doesNotHaveDuplicates()
                            .isSubsetOf("330", "822");
                });
    }
}
