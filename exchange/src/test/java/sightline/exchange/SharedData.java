package sightline.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The published files beside the project; a test that needs them is skipped where they are absent. */
public final class SharedData {

    private SharedData() {}

    /** A folder of the shared data, or the test is skipped. */
    public static Path folder(String name) {
        Path data = Path.of(System.getProperty("sightline.shared", "../../shared"), "data", name);
        Assumptions.assumeTrue(
                Files.isDirectory(data), () -> "the published files (%s) are not on this machine".formatted(name));
        return data;
    }
}
