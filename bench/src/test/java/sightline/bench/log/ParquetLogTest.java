package sightline.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sightline parquet} as somebody calls it; it is tried here because DuckDB stands on the class path of this module alone. */
final class ParquetLogTest {

    private static final String HEADER = "authority,person,journey,event,date,detail\n";

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    @Test
    void every_row_of_a_log_stands_in_the_parquet_file_as_it_was() throws Exception {
        Path events = folder.resolve("events.csv");
        assertThat(call("generate", "--persons", "60", "--seed", "3", "-o", events.toString())
                        .status())
                .isZero();
        Path columns = folder.resolve("it's.parquet");
        Ran ran = call("parquet", events.toString(), "-o", columns.toString());

        assertThat(ran.err()).contains("journeys with").endsWith("events written.\n");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(rows(columns, """
                authority || ',' || person || ',' || journey || ',' || event || ',' || date || ',' || coalesce(detail, '')
                """))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(events).stream()
                        .skip(1)
                        .map(line -> line.replace("\"", ""))
                        .toList());
        assertThat(rows(columns, "distinct typeof(date) || typeof(recorded) || typeof(position)"))
                .containsExactly("DATEDATEINTEGER");
        assertThat(rows(columns, "distinct adviser is not null or event <> 'AdviceRequested'"))
                .containsExactly("true");
        assertThat(folder).isDirectoryNotContaining("glob:**/.sightline*");
    }

    @Test
    void details_and_the_order_of_one_day_are_kept() throws Exception {
        Path events = folder.resolve("events.csv");
        Files.writeString(
                events,
                HEADER
                        + "992,P1,J1,RequestReceived,2025-01-08,source=1;recorded=2025-01-20\n"
                        + "992,P1,J1,DecidedToAssess,2025-02-01,\n"
                        + "992,P1,J1,AdviceRequested,2025-02-01,\"adviser=other:a, \"\"b\"\"\"\n");
        Path columns = folder.resolve("events.parquet");
        assertThat(call("parquet", events.toString(), "-o", columns.toString()).status())
                .isZero();

        assertThat(rows(columns, "position || event || recorded || coalesce(adviser, '-')"))
                .containsExactly(
                        "1RequestReceived2025-01-20-",
                        "2DecidedToAssess2025-02-01-",
                        "3AdviceRequested2025-02-01other:a, \"b\"");
    }

    @Test
    void a_bad_row_is_told_and_left_out_and_the_others_are_written() throws Exception {
        Path events = folder.resolve("events.csv");
        Files.writeString(
                events, HEADER + "992,P1,J1,RequestReceived,soon,source=1\n992,P2,J2,RequestReceived,2025-02-01,\n");
        Path columns = folder.resolve("events.parquet");
        Ran ran = call("parquet", events.toString(), "-o", columns.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("line 2", "1 row was left out.");
        assertThat(rows(columns, "journey")).containsExactly("J2");
    }

    @Test
    void a_file_that_is_there_stays_where_nothing_whole_can_take_its_place() throws Exception {
        Path events = folder.resolve("events.csv");
        Files.writeString(events, HEADER + "992,P1,J1,RequestReceived,2025-01-08,\n");
        Path there = Files.writeString(folder.resolve("there.parquet"), "there before");

        Ran without = run(entry -> !entry.contains("duckdb"), "parquet", events.toString(), "-o", there.toString());
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err())
                .isEqualTo(
                        "Parquet is written by DuckDB, which isn't here. Call this command as ./sightline parquet.\n");
        assertThat(there).hasContent("there before");

        Ran nowhere = call("parquet", events.toString(), "-o", "no/such/folder/x.parquet");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("Can't write ").hasLineCount(1);
    }

    private static List<String> rows(Path columns, String what) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery("select %s from read_parquet('%s')"
                        .formatted(what, columns.toString().replace("'", "''")))) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private Ran call(String... arguments) throws IOException, InterruptedException {
        return run(entry -> true, arguments);
    }

    private Ran run(Predicate<String> onClassPath, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(onClassPath)
                        .collect(Collectors.joining(File.pathSeparator)),
                "sightline.command.Sightline"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
