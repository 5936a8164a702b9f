package sightline.exchange.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.insight.published.Authority;

/** Whatever comes as the list of authorities is read row by row or refused. */
final class AuthorityListFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void authorities_are_read_row_by_row_or_refused(byte[] csv) throws IOException {
        Owed.by(() -> AuthorityList.read(Disk.file("authorities.csv", csv))).ifPresent(read -> {
            Owed.told(read.report(), csv);
            assertThat(read.items())
                    .extracting(Authority::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.length() == 3);
        });
    }
}
