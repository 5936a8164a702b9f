package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        assertThat(rules("2", good.replace("U1", ""))).containsExactly("207 error 2");
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

    @Test
    void what_is_no_list_is_refused_in_one_line() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "name\nA\n");
        Ran ran = call("annex", "check", in("list.csv"));
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.err().lines()).singleElement().asString().contains("has no column");
        assertThat(call("annex", "check", in("list.csv"), "--list", "3").status())
                .isEqualTo(Sightline.UNUSABLE);
    }
}
