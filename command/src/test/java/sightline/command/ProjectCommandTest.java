package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ProjectCommandTest {

    @TempDir
    private Path folder;

    private String transitions = "";
    private String population = "";

    @BeforeEach
    void invent() throws IOException {
        StringBuilder rows =
                new StringBuilder("calendar-year,setting-1,need-1,academic-year-1,setting-2,need-2,academic-year-2\n");
        for (int i = 0; i < 200; i++) {
            int age = i % 12;
            rows.append("2025,SPECIAL,ASD,%d,%s,%d\n"
                    .formatted(age, i % 9 == 0 ? "NONSEND,NONSEND" : "SPECIAL,ASD", age + 1));
            if (i % 8 == 0) {
                rows.append("2025,NONSEND,NONSEND,%d,SPECIAL,ASD,%d\n".formatted(age, age + 1));
            }
        }
        transitions = Files.writeString(folder.resolve("transitions.csv"), rows).toString();
        StringBuilder people = new StringBuilder("calendar-year,academic-year,population\n");
        for (int age = -4; age <= 21; age++) {
            people.append("2026,%d,1000\n".formatted(age));
        }
        population = Files.writeString(folder.resolve("population.csv"), people).toString();
    }

    private Ran run(String... more) {
        List<String> call = new java.util.ArrayList<>(List.of("project", transitions, "--population", population));
        call.addAll(List.of(more));
        return Ran.with(Map.of(), call.toArray(String[]::new));
    }

    @Test
    void there_is_an_object_for_each_year_and_group_and_the_start_is_exact() {
        Ran ran = run("--years", "2", "--runs", "50", "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("The population is known up to 2026; that year stands for those after it.");
        JsonNode first = ran.objects().getFirst();
        assertThat(first.propertyNames()).containsExactly("year", "by", "group", "mean", "sd", "median", "low", "high");
        assertThat(first.get("year").asInt()).isEqualTo(2026);
        assertThat(first.get("mean").asDouble()).isEqualTo(200 - 23 + 25);
        assertThat(first.get("sd").asDouble()).isZero();
        assertThat(ran.objects())
                .extracting(object -> object.get("by").asString())
                .contains("all", "age", "need", "setting");
        assertThat(run("--years", "2", "--runs", "50", "--json").out()).isEqualTo(ran.out());
        assertThat(run("--years", "2", "--runs", "50", "--seed", "2", "--json").out())
                .isNotEqualTo(ran.out());
    }

    @Test
    void people_get_a_table_for_each_grouping() {
        assertThat(run("--years", "1", "--runs", "20").out())
                .contains("Plans", "By age", "By need", "By setting", "ASD", "SPECIAL", "2027", "202 (202-202)");
    }

    @Test
    void a_call_that_can_t_be_used_is_one_line_and_status_2() {
        Ran years = run("--years", "0");
        assertThat(years.status()).isEqualTo(2);
        assertThat(years.err())
                .contains("--years is 0: give a whole number from 1 to 30")
                .hasLineCount(1);
        Ran none = Ran.with(Map.of(), "project", transitions);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("--population").hasLineCount(1);
        Ran missing = Ran.with(Map.of(), "project", "none.csv", "--population", population);
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no file none.csv").hasLineCount(1);
    }
}
