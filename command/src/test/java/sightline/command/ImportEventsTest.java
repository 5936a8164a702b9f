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

/** An event log into the cases, beside an embedded database that is already running. */
class ImportEventsTest {

    private static final String LOG = """
            authority,person,journey,event,date,detail
            992,P1,J1,RequestReceived,2025-01-08,source=1
            992,P1,J1,DecidedToAssess,2025-02-12,
            992,P2,J2,FinalPlanIssued,2020-03-01,
            992,P3,J 3,RequestReceived,2025-01-08,source=1
            992,P4,J4,NothingOfTheSort,2025-01-08,
            """;

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
    void usable_journeys_come_in_once_and_the_others_are_told_with_what_to_mend() throws IOException {
        Path log = Files.writeString(folder.resolve("events.csv"), LOG);
        Ran first = Ran.with(environment, "import", "events", log.toString());
        assertThat(first.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(first.out())
                .contains("Authority 992: 2 journeys with 3 events are new; 0 were there already or have not begun.");
        assertThat(first.err()).contains("'J 3'", "letters, digits and hyphens", "line 6");

        Ran again = Ran.with(environment, "import", "events", log.toString());
        assertThat(again.out())
                .contains("Authority 992: 0 journeys with 0 events are new; 2 were there already or have not begun.");
    }
}
