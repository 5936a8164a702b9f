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
    void what_a_file_of_persons_knows_comes_in_with_an_event_log() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"),
                "authority,person,journey,event,date,detail\n877,X1,Y1,RequestReceived,2025-03-03,source=1\n");
        Path persons = Files.writeString(folder.resolve("persons.csv"), """
                person,Surname,Forename,PersonBirthDate,Sex,Ethnicity,UPN
                X1,Ash,Kim,2015-05-09,F,WBRI,A990000000001
                X2,Elm,Jo,2015-05-09,F,WBRI,A990000000002
                """);
        Ran ran = Ran.with(environment, "import", "events", log.toString(), "--persons", persons.toString());
        assertThat(ran.out()).contains("1 journeys with 1 events are new", "Of 1 people more is known");
        assertThat(ran.status()).isZero();
        assertThat(Ran.with(environment, "import", "events", log.toString(), "--persons", persons.toString())
                        .out())
                .contains("Of 0 people more is known");
    }

    @Test
    void journeys_of_a_return_come_in_once() throws IOException {
        String file = Files.writeString(folder.resolve("return.xml"), Sen2CheckTest.CLEAN)
                .toString();
        Ran first = Ran.with(environment, "import", "sen2", file);
        assertThat(first.err()).contains("2 events of 1 persons.");
        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("1 people are new, 0 were known; of 1 more is known beside their journeys.");
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
