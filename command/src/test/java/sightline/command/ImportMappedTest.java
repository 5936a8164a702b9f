package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sightline import events EXTRACT --mapping} as far as it goes without a database. */
class ImportMappedTest {

    private static final String EXTRACT = """
            LA,Pupil ID,Case number,Request received,Agreed to assess,Final plan issued
            990,P1,C1,08/01/2025,14/02/2025,28/05/2025
            990,P2,C2,09/01/2025,soon,
            990,P3,C3,10/01/2025,17/02/2025,
            """;

    @TempDir
    private Path folder;

    private static Ran run(String... words) {
        return Ran.with(Map.of(), words);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_proposed_mapping_shows_at_once_what_comes_out_and_what_was_not_understood() throws IOException {
        String extract = file("extract.csv", EXTRACT);
        Ran proposed = run("import", "events", extract, "--propose");
        assertThat(proposed.status()).isZero();
        Ran preview = run("import", "events", extract, "--mapping", file("map.yaml", proposed.out()), "--preview");
        assertThat(preview.status()).as("a cell was wrong").isEqualTo(1);
        assertThat(preview.out())
                .startsWith("3 journeys with 6 events come out. Nothing was written.")
                .contains("Journey C1 of person P1, authority 990", "2025-05-28  FinalPlanIssued");
        assertThat(preview.err()).contains("line 3", "'soon' in the column Agreed to assess is no date");
    }

    @Test
    void a_mapping_that_cannot_be_used_ends_in_one_line() throws IOException {
        Ran ran = run(
                "import",
                "events",
                file("extract.csv", EXTRACT),
                "--mapping",
                file("map.yaml", "events: 3"),
                "--preview");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1);
    }
}
