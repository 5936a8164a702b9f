package sightline.exchange.annex;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as a list of Annex A is checked row by row or refused. */
final class AnnexFileFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @FuzzTest(maxDuration = "2m")
    void a_list_is_checked_row_by_row_or_refused(byte[] csv) throws IOException {
        Path file = Disk.file("annex.csv", csv);
        for (AnnexList list : AnnexList.values()) {
            List<AnnexFinding> findings = new ArrayList<>();
            Owed.by(() -> AnnexFile.check(file, list, DAY, findings::add)).ifPresent(reading -> {
                Owed.told(reading, csv);
                assertThat(reading.figures()).isLessThanOrEqualTo(reading.rows());
            });
            for (AnnexFinding finding : findings) {
                Owed.within(finding.line(), csv);
                assertThat(finding.message()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
            }
        }
    }
}
