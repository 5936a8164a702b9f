package sightline.exchange.panel;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The published panel beside the project, where there is one. */
final class RealPanel {

    private RealPanel() {}

    /** Its path; the test is skipped where it is absent. */
    static Path path() {
        Path path = Path.of(System.getProperty("sightline.shared", "shared"))
                .resolve("data/derived/la_year_panel_2014_2024.csv");
        Assumptions.assumeTrue(Files.isRegularFile(path), "skipped: the published panel is not beside the project");
        return path;
    }

    static PanelFile read() {
        return PanelReader.read(path().toString());
    }
}
