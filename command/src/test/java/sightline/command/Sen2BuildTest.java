package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code sen2 build}, {@code sen2 events} and {@code sen2 convert} as somebody calls them. */
final class Sen2BuildTest {

    @TempDir
    private Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static Ran call(String... arguments) {
        return Ran.with(Map.of(), arguments);
    }

    private Ran build(String events, String persons, String to) {
        return call(
                "sen2",
                "build",
                in(events),
                "--persons",
                in(persons),
                "--authority",
                "990",
                "--year",
                "2026",
                "--written",
                "2026-02-20T09:30:00",
                "-o",
                in(to));
    }

    private void generate() {
        Ran generated = call(
                "generate", "--persons", "300", "--seed", "5", "-o", in("events.csv"), "--people", in("persons.csv"));
        assertThat(generated.status()).isZero();
    }

    @Test
    void an_invented_authority_comes_to_a_return_without_an_error_and_back() throws IOException {
        generate();
        Ran built = build("events.csv", "persons.csv", "return.xml");
        assertThat(built.status()).isZero();
        assertThat(built.err()).endsWith("persons written.%n".formatted());
        Ran checked = call("sen2", "check", in("return.xml"), "--json");
        assertThat(checked.status()).isZero();
        assertThat(checked.objects())
                .allSatisfy(
                        finding -> assertThat(finding.get("level").asString()).isEqualTo("query"));
        Ran told = call("sen2", "events", in("return.xml"), "-o", in("again.csv"), "--people", in("people.csv"));
        assertThat(told.status()).isZero();
        assertThat(build("again.csv", "people.csv", "again.xml").status()).isZero();
        assertThat(Files.readString(folder.resolve("again.xml")))
                .isEqualTo(Files.readString(folder.resolve("return.xml")));
        assertThat(call("timeliness", in("again.csv"), "--from", "2025-01-01", "--to", "2025-12-31", "--json")
                        .out())
                .isEqualTo(call("timeliness", in("events.csv"), "--from", "2025-01-01", "--to", "2025-12-31", "--json")
                        .out());
    }

    @Test
    void the_returns_of_two_years_come_together() throws IOException {
        generate();
        assertThat(build("events.csv", "persons.csv", "2026.xml").status()).isZero();
        assertThat(call(
                                "sen2",
                                "build",
                                in("events.csv"),
                                "--persons",
                                in("persons.csv"),
                                "--authority",
                                "990",
                                "--year",
                                "2025",
                                "-o",
                                in("2025.xml"))
                        .status())
                .isZero();
        Ran merged = call(
                "sen2",
                "events",
                in("2026.xml"),
                in("2025.xml"),
                "-o",
                in("both.csv"),
                "--people",
                in("both-people.csv"));
        assertThat(merged.status()).isZero();
        assertThat(merged.err()).contains("0 differences between the returns");
        assertThat(call("timeliness", in("both.csv"), "--from", "2024-01-01", "--to", "2025-12-31", "--json")
                        .out())
                .isEqualTo(call("timeliness", in("events.csv"), "--from", "2024-01-01", "--to", "2025-12-31", "--json")
                        .out());
        assertThat(Files.readAllLines(folder.resolve("both-people.csv"))).hasSizeGreaterThan(200);

        String later = Files.readString(folder.resolve("2026.xml"));
        Files.writeString(folder.resolve("other.xml"), later.replace("<LEA>990</LEA>", "<LEA>991</LEA>"));
        Ran refused = call("sen2", "events", in("2025.xml"), in("other.xml"), "-o", in("none.csv"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("is of the authority 991").doesNotContain("Exception");
    }

    @Test
    void people_of_whom_nothing_is_known_are_named_by_their_key_and_left_out() throws IOException {
        generate();
        String persons = Files.readString(folder.resolve("persons.csv"));
        Files.writeString(
                folder.resolve("persons.csv"), persons.lines().findFirst().orElseThrow() + "\n");
        Ran built = build("events.csv", "persons.csv", "return.xml");
        assertThat(built.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(built.err()).contains("is left out").contains("0 persons written.");
    }

    @Test
    void what_can_t_be_used_is_refused_in_one_line() throws IOException {
        generate();
        Files.writeString(folder.resolve("wrong.csv"), "name,age\nA,1\n");
        Ran wrongPeople = build("events.csv", "wrong.csv", "return.xml");
        assertThat(wrongPeople.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(wrongPeople.err().lines()).singleElement().asString().contains("has no column person");
        Ran nobody = call(
                "sen2",
                "build",
                in("events.csv"),
                "--persons",
                in("persons.csv"),
                "--authority",
                "330",
                "--year",
                "2026");
        assertThat(nobody.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(nobody.err().lines()).singleElement().asString().contains("no journey of authority 330");
        Ran nowhere = build("events.csv", "persons.csv", "no/such/folder/return.xml");
        assertThat(nowhere.status()).isEqualTo(Sightline.UNUSABLE);
        Ran serial = call(
                "sen2",
                "build",
                in("events.csv"),
                "--persons",
                in("persons.csv"),
                "--authority",
                "990",
                "--year",
                "2026",
                "--serial",
                "1");
        assertThat(serial.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(serial.err()).contains("three digits");
    }

    @Test
    void an_export_of_nine_files_is_converted_by_its_columns_of_order() throws IOException {
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(
                export.resolve("Blade-Export_20-02-2026_sen2.csv"),
                "sen2tableid,collection,year,referencedate,lea\n1,SEN2,2026,2026-Jan-15 00:00:00,878\n");
        Files.writeString(export.resolve("Blade-Export_20-02-2026_person.csv"), """
                persontableid,personorderseqcolumn,sen2tableid,surname,personbirthdate
                8,2,1,Second,2015-May-09 00:00:00
                9,1,1,First,2016-May-09 00:00:00
                """);
        Ran ran = call("sen2", "convert", export.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("<PersonBirthDate>2015-05-09</PersonBirthDate>", "<ReferenceDate>2026-01-15</ReferenceDate>")
                .containsSubsequence("<Surname>First", "<Surname>Second");
        assertThat(ran.err()).isEqualTo("2 persons written.%n".formatted());
        Ran none = call("sen2", "convert", in("nowhere"));
        assertThat(none.status()).isEqualTo(Sightline.UNUSABLE);
    }
}
