package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;

/** The journeys of a return into the cases, beside an embedded database that is already running. */
class ImportSen2Test {

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static Database database;
    private static Map<String, String> environment;

    @BeforeAll
    static void start() {
        environment = Home.in(home);
        database = Database.open(DatabaseSettings.from(environment));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void journeys_of_a_return_come_in_once() throws IOException {
        String file = Files.writeString(folder.resolve("return.xml"), Sen2CheckTest.CLEAN)
                .toString();
        Ran first = Ran.with(environment, "import", "sen2", file);
        assertThat(first.err()).contains("2 events of 1 persons.");
        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains("Authority 878: 1 journeys with 2 events are new; 0 were there already or have not begun.");
        assertThat(Ran.with(environment, "import", "sen2", file).out())
                .contains("Authority 878: 0 journeys with 0 events are new; 1 were there already or have not begun.");
        String broken =
                Files.writeString(folder.resolve("broken.xml"), "<Message>").toString();
        Ran refused = Ran.with(environment, "import", "sen2", broken);
        assertThat(refused.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(refused.out()).isEmpty();
    }
}
