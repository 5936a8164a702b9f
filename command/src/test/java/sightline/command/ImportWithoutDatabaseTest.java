package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.facts.Facts;
import sightline.insight.published.PublishedFigure;

/** Imports while no database answers. */
class ImportWithoutDatabaseTest {

    @TempDir
    private Path folder;

    private Map<String, String> nobodyThere = Map.of();

    @BeforeEach
    void findAPortThatNobodyAnswersOn() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            nobodyThere = Map.of(
                    "SIGHTLINE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/none".formatted(free.getLocalPort()));
        }
    }

    private Ran run(String... arguments) {
        return Ran.with(nobodyThere, arguments);
    }

    @Test
    void the_tables_are_written_without_a_database_and_keep_every_other_release() {
        Path release = new Releases(folder).timeliness("release-2031-2031-06-26", Releases.good().stream());
        Path tables = folder.resolve("new").resolve("tables");

        Ran ran = run("import", "dfe", release.toString(), "--write-facts", tables.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.last()).isEqualTo("The tables are in %s.".formatted(tables));
        Facts shipped = Facts.shipped();
        Facts written = Facts.read(tables);
        assertThat(written.vintages())
                .containsAll(shipped.vintages())
                .hasSize(shipped.vintages().size() + 1);
        assertThat(written.figures().stream()
                        .filter(f -> !f.vintage().equals("dfe-2031-2031-06-26"))
                        .toList())
                .hasSameSizeAs(shipped.figures());
        assertThat(written.figures().stream().map(PublishedFigure::vintage))
                .filteredOn("dfe-2031-2031-06-26"::equals)
                .hasSize(15);
        assertThat(written.authorities()).isEqualTo(shipped.authorities());
        assertThat(written.neighbours()).isEqualTo(shipped.neighbours());
        assertThat(written.inspections()).containsExactlyInAnyOrderElementsOf(shipped.inspections());
    }

    @Test
    void a_list_written_over_the_tables_takes_nothing_else_away() {
        Path list = new Releases(folder)
                .file(
                        "inspections.csv",
                        Stream.of(
                                "code,inspection_start_date,publication_date,outcome_grade",
                                "882,2031-01-13,2031-03-03,2"));
        Path tables = folder.resolve("tables");

        Ran ran = run("import", "inspections", list.toString(), "--write-facts", tables.toString());

        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        Facts written = Facts.read(tables);
        assertThat(written.inspections().size()).isBetween(245, 246);
        assertThat(written.inspections())
                .filteredOn(i -> i.authority().equals("882"))
                .anyMatch(i -> i.published().isPresent() && i.published().get().getYear() == 2031);
        assertThat(written.figures()).hasSameSizeAs(Facts.shipped().figures());
        assertThat(written.neighbours()).isEqualTo(Facts.shipped().neighbours());
    }

    @Test
    void where_the_tables_can_t_be_written_it_says_so() throws IOException {
        Path release = new Releases(folder).timeliness("release-2031-2031-06-26", Releases.good().stream());
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");

        Ran ran = run("import", "dfe", release.toString(), "--write-facts", file.toString());

        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().startsWith("The tables can't be written into " + file);
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_one_line() {
        Path release = new Releases(folder).timeliness("release-2031-2031-06-26", Releases.good().stream());

        Ran ran = run("import", "dfe", release.toString());

        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith("No PostgreSQL answers at jdbc:postgresql://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import everything",
                "import dfe",
                "import dfe here there",
                "import dfe --nonsense here",
                "import neighbours",
                "import neighbours nowhere.csv --write-facts x",
                "import authorities nowhere.csv --write-facts x",
                "import ofsted nowhere.csv --write-facts x",
                "import appeals nowhere --write-facts x"
            })
    void a_call_that_can_t_be_used_gets_one_line(String call) {
        Ran ran = run(call.split(" "));
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(Path.of("x")).doesNotExist();
    }
}
