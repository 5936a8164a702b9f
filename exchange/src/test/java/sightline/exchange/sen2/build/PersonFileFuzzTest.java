package sightline.exchange.sen2.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as a file of persons is read row by row or refused, and a bad row costs none of the others. */
final class PersonFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void persons_are_read_row_by_row_or_refused(byte[] csv) throws IOException {
        Optional<PersonFile.Persons> read = Owed.by(() -> PersonFile.read(Disk.file("persons.csv", csv)));
        if (read.isEmpty()) {
            return;
        }
        Owed.told(read.get().file(), csv);
        assertThat(read.get().persons())
                .hasSize((int) read.get().file().figures())
                .doesNotContainKey("");
        Optional<byte[]> longer = Owed.withABadRow(csv);
        if (longer.isPresent()) {
            PersonFile.Persons again = PersonFile.read(Disk.file("persons.csv", longer.get()));
            assertThat(again.persons()).isEqualTo(read.get().persons());
            assertThat(again.file().faults()).isEqualTo(read.get().file().faults() + 1);
        }
    }
}
