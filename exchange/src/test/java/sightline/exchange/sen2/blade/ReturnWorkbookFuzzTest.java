package sightline.exchange.sen2.blade;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;

/** Whatever comes as a workbook with a return becomes a return that can be read, or is refused. */
final class ReturnWorkbookFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_workbook_becomes_a_return_or_is_refused(byte[] input) throws IOException {
        byte[] book = Parts.workbook(input);
        Path file = Disk.file("return.xlsx", book);
        Owed.by(() -> BladeFolder.read(file)).ifPresent(read -> Converted.holds(read, input));
    }
}
