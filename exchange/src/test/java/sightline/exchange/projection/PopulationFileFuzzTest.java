package sightline.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as a table of how many children live in an area is read row by row or refused. */
final class PopulationFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_population_is_read_row_by_row_or_refused(byte[] csv) throws IOException {
        String file = Disk.file("population.csv", csv).toString();
        Owed.by(() -> PopulationFile.read(file)).ifPresent(read -> {
            Owed.told(read.file(), csv);
            assertThat(read.population().isEmpty()).isFalse();
        });
    }
}
