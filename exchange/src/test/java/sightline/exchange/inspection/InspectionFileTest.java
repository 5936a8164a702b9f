package sightline.exchange.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Listing;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Authority;

class InspectionFileTest {

    private static final List<Authority> AUTHORITIES = List.of(
            new Authority("301", "Barking and Dagenham", "London", Optional.empty(), List.of()),
            new Authority("330", "Birmingham", "West Midlands", Optional.empty(), List.of()),
            new Authority("822", "Bedford", "East of England", Optional.empty(), List.of()),
            new Authority("871", "Slough", "South East", Optional.empty(), List.of()));

    private static final String FIRST =
            "Local authority code,Area name,Inspection start date,Inspection publication date,"
                    + "Inspection outcome: written statement of action required?,Revisit start date,Revisit publication date,"
                    + "Revisit outcome: sufficient progress in addressing all significant weaknesses?";
    private static final String SECOND = "code,inspection_start_date,outcome_grade,publication_date";

    @TempDir
    Path dir;

    @Test
    void the_first_framework_tells_of_a_statement_and_of_its_revisit() throws IOException {
        Listing<Inspection> read = read(
                FIRST,
                "E1,Barking and Dagenham,2017-03-27,2017-06-29,No,,,",
                "E2,Bedford,2018-02-05,2018-03-28,Yes,2020-02-03 00:00:00,2020-05-11,Yes",
                "E3,Birmingham,2018-06-25,2018-09-10,Yes,Not revisited yet,,");
        assertThat(read.items())
                .extracting(i -> i.authority() + " " + i.outcome().orElseThrow())
                .containsExactly("301 NO_STATEMENT", "822 STATEMENT_PROGRESS", "330 STATEMENT");
        assertThat(read.items().get(1).revisitPublished()).contains(LocalDate.of(2020, 5, 11));
        assertThat(read.items().get(2).revisitPublished()).isEmpty();
    }

    @Test
    void the_framework_from_2023_grades_from_1_to_3_and_a_blank_grade_stays_blank() throws IOException {
        Listing<Inspection> read =
                read(SECOND, "330,2025-06-23,2.0,2025-08-15", "871,2025-07-07,,2025-11-06", "822,1900-01-01,3.0,");
        assertThat(read.items())
                .extracting(Inspection::outcome)
                .containsExactly(
                        Optional.of(Outcome.INCONSISTENT), Optional.empty(), Optional.of(Outcome.SYSTEMIC_FAILINGS));
        assertThat(read.items().get(2).started()).isEmpty();
        assertThat(read.report().faults()).isZero();
    }

    @Test
    void an_unknown_area_a_second_row_and_a_bad_date_are_reported() throws IOException {
        Listing<Inspection> read = read(
                SECOND,
                "999,2025-06-23,2.0,2025-08-15",
                "330,2025-06-31,2.0,2025-08-15",
                "330,2025-06-23,1.0,2025-08-15");
        assertThat(read.items())
                .singleElement()
                .satisfies(i -> assertThat(i.started()).isEmpty());
        assertThat(read.report().remarks()).extracting(r -> r.line().orElse(0)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void another_table_is_refused() {
        assertThatThrownBy(() -> read("a,b", "1,2"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("isn't a table of area SEND inspections");
    }

    private Listing<Inspection> read(String... lines) throws IOException {
        Path file = dir.resolve("inspections.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return InspectionFile.read(file, AUTHORITIES);
    }
}
