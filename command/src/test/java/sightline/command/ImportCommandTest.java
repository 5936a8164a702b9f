package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import sightline.insight.published.Measure;
import sightline.service.database.Access;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;
import sightline.service.watch.figures.Change;
import sightline.service.watch.figures.ImportRun;
import sightline.service.watch.figures.Shelf;
import tools.jackson.databind.JsonNode;

/** Imports beside an embedded database that is already running; each test has a release of its own. */
class ImportCommandTest {

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

    private static Shelf shelf(String name) {
        Access access = database.access(name);
        return new Shelf(
                new DriverManagerDataSource(access.url(), access.user(), access.password()), Clock.systemUTC());
    }

    private static Shelf shelf() {
        return shelf(Database.PRODUCTION);
    }

    private static OptionalLong onTime(LocalDate day, String code) {
        return shelf().contents()
                .facts()
                .known()
                .on(day)
                .panel()
                .find(code, 2025)
                .map(row -> row.count(Measure.PLANS_WITHIN_20_WEEKS_EX))
                .orElse(OptionalLong.empty());
    }

    private Path release(String name, List<String> lines) {
        return new Releases(folder).timeliness(name, lines.stream());
    }

    @Test
    void the_report_says_what_was_read_what_was_left_out_and_why_and_twice_changes_nothing() {
        String dir = release("release-2031-2031-06-26", Releases.good()).toString();

        Ran first = Ran.with(environment, "import", "dfe", dir);

        assertThat(first.status()).isEqualTo(Sightline.DONE);
        assertThat(first.err()).isEmpty();
        assertThat(first.out().lines())
                .containsExactly(
                        "release-2031-2031-06-26/timeliness_20_week.csv: 5 rows read, 15 figures kept",
                        "  left out: 1 rows of a breakdown, not a total",
                        "  left out: 1 rows of a region",
                        "",
                        "1 file, 5 rows read, 15 figures kept, 0 faults.",
                        "16 rows are new, 0 changed and 0 were there already.");

        Ran second = Ran.with(environment, "import", "dfe", dir);

        assertThat(second.status()).isEqualTo(Sightline.DONE);
        assertThat(second.last()).isEqualTo("Nothing changed: all 16 rows were there already.");
        assertThat(shelf().latest(2))
                .extracting(ImportRun::what, ImportRun::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Education, health and care plans from release-2031-2031-06-26", new Change(0, 0, 16)),
                        org.assertj.core.groups.Tuple.tuple(
                                "Education, health and care plans from release-2031-2031-06-26", new Change(16, 0, 0)));
        assertThat(onTime(LocalDate.of(2031, 6, 26), "882")).hasValue(55);
        assertThat(onTime(LocalDate.of(2031, 6, 26), "878")).as("withheld").isEmpty();
    }

    @Test
    void a_later_release_supersedes_and_the_earlier_one_stays_readable() {
        release("all/release-2032-first-2032-06-24", List.of(Releases.authority("383", "Leeds", "700,690,70,66")));
        release("all/release-2032-revised-2033-01-20", List.of(Releases.authority("383", "Leeds", "700,690,80,77")));

        Ran ran = Ran.with(environment, "import", "dfe", folder.resolve("all").toString());

        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(onTime(LocalDate.of(2032, 6, 23), "383")).isEmpty();
        assertThat(onTime(LocalDate.of(2033, 1, 19), "383")).hasValue(66);
        assertThat(onTime(LocalDate.of(2033, 1, 20), "383")).hasValue(77);
    }

    @Test
    void a_corrected_file_of_the_same_release_changes_what_differs() {
        Ran.with(
                environment,
                "import",
                "dfe",
                release("release-2034-2034-06-26", Releases.good()).toString());
        Ran ran = Ran.with(
                environment,
                "import",
                "dfe",
                release(
                                "release-2034-2034-06-26",
                                List.of(Releases.authority("882", "Southend-on-Sea", "320,310,61,55")))
                        .toString());
        assertThat(ran.last()).isEqualTo("0 rows are new, 1 changed and 5 were there already.");
    }

    @Test
    void a_bad_row_is_named_with_its_file_and_line_and_the_rest_is_kept() {
        Path dir = release(
                "release-2035-2035-06-26",
                List.of(
                        Releases.authority("882", "Southend-on-Sea", "320,many,60,57"),
                        Releases.authority("999", "Atlantis", "1,1,1,1"),
                        Releases.authority("383", "Leeds", "700,690,80,78")));

        Ran ran = Ran.with(environment, "import", "dfe", dir.toString());

        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.out())
                .contains("release-2035-2035-06-26/timeliness_20_week.csv: 3 rows read, 9 figures kept")
                .contains("  fault, line 2: \"many\" under plans_issued_den_ex is neither a count nor a marker we know")
                .contains("  fault, line 3: no authority with the code \"999\" (Atlantis) is known")
                .contains("1 file, 3 rows read, 9 figures kept, 2 faults.")
                .endsWith("10 rows are new, 0 changed and 0 were there already.\n");
        assertThat(onTime(LocalDate.of(2035, 6, 26), "383")).hasValue(78);
        assertThat(onTime(LocalDate.of(2035, 6, 26), "882")).hasValue(57);
    }

    @Test
    void json_is_one_object_a_file_and_nothing_else() {
        release(
                "release-2036-2036-06-26",
                Stream.concat(Releases.good().stream(), Stream.of(Releases.authority("999", "Atlantis", "1,1,1,1")))
                        .toList());
        new Releases(folder).file("release-2036-2036-06-26/other.csv", Stream.of("a,b", "1,2"));
        Path dir = folder.resolve("release-2036-2036-06-26");

        Ran ran = Ran.with(environment, "import", "dfe", dir.toString(), "--json");

        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.objects()).hasSize(2);
        JsonNode other = ran.objects().getFirst();
        assertThat(other.get("file").asString()).isEqualTo("release-2036-2036-06-26/other.csv");
        assertThat(other.get("setAside").asBoolean()).isTrue();
        assertThat(other.get("remarks").get(0).get("kind").asString()).isEqualTo("note");
        JsonNode timeliness = ran.objects().getLast();
        assertThat(timeliness.get("rows").asLong()).isEqualTo(6);
        assertThat(timeliness.get("figures").asLong()).isEqualTo(15);
        assertThat(timeliness.get("faults").asLong()).isEqualTo(1);
        assertThat(timeliness.get("leftOut").get("rows of a region").asLong()).isEqualTo(1);
        JsonNode fault = timeliness.get("remarks").get(0);
        assertThat(fault.get("kind").asString()).isEqualTo("fault");
        assertThat(fault.get("line").asLong()).isEqualTo(7);
        assertThat(fault.get("words").asString()).contains("Atlantis");
    }

    @Test
    void the_demonstration_has_a_shelf_of_its_own() {
        Ran ran = Ran.with(
                environment,
                "import",
                "dfe",
                release("release-2037-2037-06-26", List.of(Releases.authority("383", "Leeds", "700,690,80,79")))
                        .toString(),
                "--demo");
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(shelf(Database.DEMONSTRATION).contents().facts().vintages())
                .anyMatch(vintage -> vintage.id().equals("dfe-2037-2037-06-26"));
        assertThat(shelf().contents().facts().vintages())
                .noneMatch(vintage -> vintage.id().equals("dfe-2037-2037-06-26"));
    }

    @Test
    void a_list_changes_only_its_own_rows_and_a_row_given_twice_is_a_fault() {
        Path list = new Releases(folder)
                .file(
                        "neighbours.csv",
                        Stream.of(
                                "la_code,rank,neighbour_la_code,closeness",
                                "882,1,851,Close",
                                "882,1,826,Close",
                                "999,1,826,Close"));

        Ran ran = Ran.with(environment, "import", "neighbours", list.toString());

        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.out())
                .contains("fault, line 3: 882 has two neighbours of rank 1; the first stays.")
                .contains("fault, line 4: no authority has the code 999");
        assertThat(ran.last()).containsAnyOf("0 rows are new, 1 changed and 0 were", "Nothing changed: all 1 rows");
        assertThat(shelf().contents().facts().neighbours()).hasSize(1530);
    }

    @Test
    void whom_to_connect_as_may_stand_in_the_address() {
        Access access = database.access(Database.PRODUCTION);
        String url = "%s%suser=%s&password=%s"
                .formatted(
                        access.url(),
                        access.url().contains("?") ? "&" : "?",
                        access.user(),
                        URLEncoder.encode(access.password(), StandardCharsets.UTF_8));
        Ran ran = Ran.with(
                Map.of("SIGHTLINE_DATABASE_URL", url),
                "import",
                "dfe",
                release("release-2038-2038-06-26", Releases.good()).toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.last()).startsWith("16 rows are new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "empty", "unnamed"})
    void a_folder_that_can_t_be_used_gets_one_line(String name) {
        new Releases(folder).file("empty/readme.txt", Stream.of("nothing"));
        release("unnamed", Releases.good());

        Ran ran = Ran.with(environment, "import", "dfe", folder.resolve(name).toString());

        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains(name).endsWith(".");
    }

    @Test
    void a_release_may_be_named_where_its_folder_is_not() {
        Ran ran = Ran.with(
                environment,
                "import",
                "dfe",
                release("downloads", Releases.good()).toString(),
                "--release",
                "release-2039-2039-06-26");
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.out()).startsWith("downloads/timeliness_20_week.csv: 5 rows read");
        assertThat(shelf().latest(1))
                .extracting(ImportRun::what)
                .containsExactly("Education, health and care plans from downloads");
    }
}
