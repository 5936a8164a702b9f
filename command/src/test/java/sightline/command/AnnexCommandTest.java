package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code annex build} and {@code annex check} as somebody calls them. */
final class AnnexCommandTest {

    private static final String HEADER =
            "Unique ID,UPN,ULN,Date of birth,Gender,Ethnicity,Date initial EHC plan issued,Date updated EHC plan issued,"
                    + "Date EHC plan last reviewed,SEN primary need,Main education establishment – URN,"
                    + "Main education establishment – phase,Subsidiary education establishment – phase (dual registration),"
                    + "Does the child or young person have a disability?\n";

    @TempDir
    private Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static Ran call(String... arguments) {
        return Ran.with(Map.of(), arguments);
    }

    private List<String> rules(String list, String... rows) throws IOException {
        Files.writeString(folder.resolve("list.csv"), HEADER + String.join("\n", rows) + "\n");
        return call("annex", "check", in("list.csv"), "--list", list, "--as-of", "2026-01-15", "--json")
                .objects()
                .stream()
                .map(finding -> finding.get("rule").asString() + " "
                        + finding.get("level").asString() + " "
                        + finding.get("line").asInt())
                .toList();
    }

    @Test
    void each_rule_notices_its_fault_and_a_good_row_has_none() throws IOException {
        String good =
                "1,U1,,09/05/2015,b) Female,a) WBRI,01/02/2020,01/03/2021,01/03/2025,k) ASD,123456,b) Primary,,b) No";
        assertThat(rules("1", good)).isEmpty();
        assertThat(rules("1", good.replace("09/05/2015", ""))).containsExactly("101a error 2");
        assertThat(rules("1", good.replace("b) Female", ""))).containsExactly("101b error 2");
        assertThat(rules("1", good.replace("a) WBRI", ""))).containsExactly("101c error 2");
        assertThat(rules("1", good.replace("k) ASD", ""))).containsExactly("101d error 2");
        assertThat(rules("1", good.replace("09/05/2015", "15/01/2001"))).containsExactly("102a query 2");
        assertThat(rules("1", good.replace("09/05/2015", "15/01/2000"))).containsExactly("102b error 2");
        assertThat(rules("1", good.replace("b) No", ""))).containsExactly("103 error 2");
        assertThat(rules("1", good.replace("09/05/2015", "16/01/2026"))).containsExactly("105a query 2");
        assertThat(rules("1", good.replace("01/03/2025", "16/01/2026"))).containsExactly("105d query 2");
        assertThat(rules("1", good.replace("01/03/2021", "31/01/2020"))).containsExactly("106a error 2");
        assertThat(rules("1", good.replace("01/03/2025", "31/01/2020"))).containsExactly("106b error 2");
        assertThat(rules("1", good.replace("U1", ""))).containsExactly("107 error 2");
        assertThat(rules("1", good.replace("123456,b) Primary", ","))).containsExactly("108a error 2");
        assertThat(rules("1", good.replace("123456,b) Primary,", ",,h) PRU/AP")))
                .containsExactly("108b query 2");
        assertThat(rules("1", good, good)).containsExactly("109 error 3");
        assertThat(rules("1", good.replace("01/02/2020", "16/01/2026").replace("01/03/2021", "17/01/2026")))
                .containsExactly("105b query 2", "105c query 2", "106b error 2");
    }

    @Test
    void the_second_list_has_the_rules_of_its_columns_and_none_about_plans() throws IOException {
        String good =
                "1,U1,,09/05/2015,b) Female,a) WBRI,01/02/2020,01/03/2021,01/03/2025,k) ASD,123456,b) Primary,,b) No";
        assertThat(rules("2", good)).isEmpty();
        assertThat(rules("2", good.replace("09/05/2015", ""))).containsExactly("201a error 2");
        assertThat(rules("2", good.replace("b) Female", ""))).containsExactly("201b error 2");
        assertThat(rules("2", good.replace("a) WBRI", ""))).containsExactly("201c error 2");
        assertThat(rules("2", good.replace("k) ASD", ""))).containsExactly("201d error 2");
        assertThat(rules("2", good.replace("09/05/2015", "15/01/2001"))).containsExactly("202a query 2");
        assertThat(rules("2", good.replace("09/05/2015", "15/01/2000"))).containsExactly("202b error 2");
        assertThat(rules("2", good.replace("b) No", ""))).containsExactly("203 error 2");
        assertThat(rules("2", good.replace("09/05/2015", "16/01/2026"))).containsExactly("205a query 2");
        assertThat(rules("2", good.replace("U1", ""))).containsExactly("207 error 2");
        assertThat(rules("2", good.replace("123456,b) Primary", ","))).containsExactly("208a error 2");
        assertThat(rules("2", good.replace("123456,b) Primary,", ",,h) PRU/AP")))
                .containsExactly("208b query 2");
        assertThat(rules("2", good, good)).containsExactly("209 error 3");
        assertThat(rules("2", good.replace("01/03/2021", "31/01/2020"))).isEmpty();
    }

    @Test
    void the_list_of_an_invented_authority_lacks_only_what_journeys_don_t_know() {
        call("generate", "--persons", "200", "--seed", "3", "-o", in("events.csv"), "--people", in("persons.csv"));
        Ran built = call(
                "annex",
                "build",
                in("events.csv"),
                "--persons",
                in("persons.csv"),
                "--authority",
                "990",
                "--as-of",
                "2025-06-01",
                "-o",
                in("list.csv"));
        assertThat(built.status()).isZero();
        Ran checked = call("annex", "check", in("list.csv"), "--as-of", "2025-06-01", "--json");
        assertThat(checked.objects())
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        finding -> assertThat(finding.get("rule").asString()).isIn("103", "102a", "102b"));
    }

    private void generate() {
        call("generate", "--persons", "200", "--seed", "3", "-o", in("events.csv"), "--people", in("persons.csv"));
    }

    private Ran with(String verb, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(
                "annex",
                verb,
                in("events.csv"),
                "--persons",
                in("persons.csv"),
                "--authority",
                "990",
                "--as-of",
                "2025-06-01"));
        words.addAll(List.of(more));
        return call(words.toArray(String[]::new));
    }

    private static List<List<String>> sheet(Path book, String name) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(book))) {
            List<List<String>> rows = new java.util.ArrayList<>();
            opened.getSheet(name).forEach(row -> {
                List<String> cells = new java.util.ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            });
            return rows;
        }
    }

    @Test
    void list_two_has_nobody_of_list_one_and_whom_the_schools_name() throws IOException {
        generate();
        with("build", "-o", in("plans.csv"));
        with("build", "--list", "2", "-o", in("support.csv"));
        List<String> plans = Files.readAllLines(folder.resolve("plans.csv")).stream()
                .map(line -> line.split(",")[0])
                .toList();
        List<String> support = Files.readAllLines(folder.resolve("support.csv")).stream()
                .map(line -> line.split(",")[0])
                .toList();
        assertThat(support).hasSizeGreaterThan(3).first().isEqualTo("Unique ID");
        assertThat(support.subList(1, support.size())).doesNotContainAnyElementsOf(plans.subList(1, plans.size()));
        String header = Files.readAllLines(folder.resolve("persons.csv")).getFirst();
        String[] cells =
                Files.readAllLines(folder.resolve("persons.csv")).get(1).split(",", -1);
        cells[0] = "S1";
        cells[List.of(header.split(",")).indexOf("UPN")] = "=1+1";
        String someone = String.join(",", cells);
        String planned =
                Files.readAllLines(folder.resolve("persons.csv")).get(1).replaceFirst("^[^,]*", plans.get(1));
        Files.writeString(folder.resolve("schools.csv"), String.join("\n", header, someone, planned) + "\n");
        with("build", "--list", "2", "--support", in("schools.csv"), "-o", in("more.csv"));
        assertThat(Files.readAllLines(folder.resolve("more.csv")))
                .hasSize(support.size() + 1)
                .anySatisfy(line -> assertThat(line).as("no formula is run").startsWith("S1,'=1+1,"));
        assertThat(call("annex", "check", in("more.csv"), "--list", "2", "--as-of", "2025-06-01", "--json")
                        .objects())
                .extracting(finding -> finding.get("rule").asString())
                .contains("203")
                .allMatch(rule -> rule.startsWith("20"));
    }

    @Test
    void a_workbook_has_the_list_the_findings_and_the_query_behind_each_column() throws IOException {
        generate();
        assertThat(with("build", "-o", in("list.xlsx")).status()).isZero();
        Path book = folder.resolve("list.xlsx");
        List<List<String>> list = sheet(book, "List 1, plans");
        assertThat(list.getFirst()).hasSize(21).startsWith("Unique ID", "UPN");
        assertThat(sheet(book, "Findings")).hasSizeGreaterThan(list.size() - 1);
        assertThat(sheet(book, "The query behind it"))
                .hasSize(23)
                .allSatisfy(row -> assertThat(row).hasSize(2).noneMatch(String::isBlank));
        Ran query = with("build", "--list", "2", "--query");
        assertThat(query.out()).startsWith("Column,Where it comes from").contains("\"Each person without a live plan");
    }

    @Test
    void a_pack_has_six_children_with_their_dates_duties_and_what_is_missing_and_the_same_six_again()
            throws IOException {
        generate();
        assertThat(with("pack", "-o", in("pack.xlsx")).err()).contains("6 children written.");
        Path book = folder.resolve("pack.xlsx");
        List<List<String>> six = sheet(book, "The children");
        assertThat(six).hasSize(7);
        assertThat(six.stream().map(row -> row.get(1)).toList()).doesNotHaveDuplicates();
        assertThat(six.stream().map(row -> row.get(4)).toList())
                .contains(
                        "5 to 10, with a plan.",
                        "11 to 15, with a plan.",
                        "16 or over, with a plan.",
                        "Without a plan.");
        assertThat(sheet(book, "Child 1").stream().map(List::getFirst).toList())
                .contains("Known", "Happened", "Owed", "Missing");
        assertThat(with("pack").out()).isEqualTo(with("pack").out()).contains("Request received");
    }

    @Test
    void those_whom_inspectors_name_are_in_the_pack_and_a_stranger_is_told() throws IOException {
        generate();
        with("build", "-o", in("plans.csv"));
        String key = Files.readAllLines(folder.resolve("plans.csv")).get(1).split(",")[0];
        Ran named = with("pack", "--children", key + ",NOBODY");
        assertThat(named.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(named.err()).contains("NOBODY stands in neither list and is left out.", "1 children written.");
        assertThat(named.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("1," + key + ","));
    }

    @Test
    void what_is_no_list_is_refused_in_one_line() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "name\nA\n");
        Ran ran = call("annex", "check", in("list.csv"));
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.err().lines()).singleElement().asString().contains("has no column");
        assertThat(call("annex", "check", in("list.csv"), "--list", "3").status())
                .isEqualTo(Sightline.UNUSABLE);
    }

    @Test
    void what_is_the_familys_own_time_is_nobodys_duty_in_the_pack() throws IOException {
        generate();
        assertThat(with("pack").out().lines().filter(line -> line.contains(",Owed,")))
                .hasSizeGreaterThan(6)
                .noneMatch(line -> line.contains("Start an appeal") || line.contains("mediation adviser, where"));
    }

    @Test
    void an_authority_that_the_log_does_not_know_is_said_and_no_empty_list_is_written() {
        generate();
        for (String what : List.of("build", "pack")) {
            Ran ran = call(
                    "annex",
                    what,
                    in("events.csv"),
                    "--persons",
                    in("persons.csv"),
                    "--authority",
                    "099",
                    "-o",
                    in("no.csv"));
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("no journey of authority 099", "Check --authority");
            assertThat(folder.resolve("no.csv")).doesNotExist();
        }
    }
}
