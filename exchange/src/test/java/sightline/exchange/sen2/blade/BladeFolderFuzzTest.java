package sightline.exchange.sen2.blade;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;

/** Whatever stands in the nine files of an export becomes a return that can be read, or is refused. */
final class BladeFolderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void nine_files_become_a_return_or_are_refused(byte[] files) throws IOException {
        Path folder = Disk.folder(Parts.of(files));
        Owed.by(() -> BladeFolder.read(folder)).ifPresent(read -> Converted.holds(read, files));
    }
}
