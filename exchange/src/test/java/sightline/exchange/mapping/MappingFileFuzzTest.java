package sightline.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as a mapping is read or refused, and what was read reads the same when it is written again. */
final class MappingFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_mapping_is_read_or_refused(byte[] yaml) throws IOException {
        Owed.by(() -> MappingFile.read(Disk.file("map.yaml", yaml).toString()))
                .ifPresent(mapping -> assertThat(MappingFile.read(MappingText.of(mapping), "The mapping written again"))
                        .isEqualTo(mapping));
    }
}
