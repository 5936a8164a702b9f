package sightline.exchange.tribunal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;

class TribunalFolderTest {

    private static final List<Authority> AUTHORITIES = List.of(
            authority("823", "Central Bedfordshire"),
            authority("873", "Cambridgeshire"),
            authority("891", "Nottinghamshire"),
            authority("892", "Nottingham"),
            gone("928", "Northamptonshire", 2020, "940"),
            authority("940", "North Northamptonshire"),
            gone("835", "Dorset (to 2019)", 2018, "838"),
            gone("837", "Bournemouth", 2018, "839"),
            authority("838", "Dorset"),
            authority("839", "Bournemouth, Christchurch and Poole"),
            authority("420", "Isles of Scilly"));

    private static final List<String> WIDE = List.of(
            "\"Appeal table1, by authority 2018-20242,3\",,,,,,,,,",
            ",,,,,,,,,",
            "Local Authority,LA code,2018,,,2019,,,2024,,,,",
            ",,Appeals registered4,Total Appealable Decisions1,Rate2,Appeals registered4,Total Appealable Decisions1,"
                    + "Rate2,Appeals registered4,\"Total Appealable Decisions1,9\",Rate2,"
                    + "\"In development: Total Appealable Decisions1,8\",Rate",
            "SOUTH WEST,,,,,,,,,,,  ,",
            "Isles of Scilly,420, - ,11,0.00%,,20,0.00%, - ,57,0.00%, x ,x",
            "Bournemouth5,,20,\"1,078\",1.90%, .. , .. ,.., .. , .. ,..,,",
            "\"Bournemouth, Christchurch and Poole5\",839, .. , .. ,..,29,\"2,589\",1.10%,145,\"4,977\",2.90%,\"3,268\",4%",
            "Dorset6,838,44,\"2,592\",1.70%,57,\"2,681\",2.10%,~,\"4,622\",3.30%,\"2,949\",5%",
            "Northamptonshire7,892,145,\"4,530\",3.20%,145,\"4,666\",3.10%, .. , .. ,..,,",
            "Nottingham,891,20,\"1,122\",1.8%,19,\"1,205\",1.6%,52,\"2,102\",2.5%,\"1,451\",3.6%",
            "Nottinghamshire,928,63,\"3,031\",2.1%,67,\"3,320\",2.0%,184,\"5,919\",3.1%,\"3,788\",4.9%",
            "Central Bedfordshire,873,19,\"1,859\",1%,50,\"1,959\",2.6%,140,\"8,246\",1.7%,\"4,894\",2.9%",
            "Cambridgeshire,823,74,\"4,548\",1.6%,98,\"4,971\",2%,169,\"4,410\",3.8%,\"2,931\",5.8%",
            "\"England Total4,9\",,\"6,023\",\"376,254\",1.60%,\"7,385\",\"413,131\",1.80%,\"22,276\",\"689,739\",3.20%,"
                    + "\"364,912\",6.10%",
            "England total excluding suppressed,,,,,,,,\"22,082\",,,\"364,912\",5.70%",
            "Sources:,the courts,,,,,,,,,,,",
            "5. In 2019 Bournemouth merged.,,,,,,,,,,,,");

    @TempDir
    Path dir;

    @Test
    void the_table_as_published_is_read_through_its_headings_and_notes() throws IOException {
        Published read = read("appeals.csv", padded(WIDE));
        assertThat(figure(read, "420", 2018, Measure.APPEALS)).contains(new Figure.Counted(0));
        assertThat(figure(read, "420", 2019, Measure.APPEALS)).isEmpty();
        assertThat(figure(read, "420", 2024, Measure.APPEALABLE_DECISIONS_NEW)).contains(unavailable());
        assertThat(figure(read, "839", 2019, Measure.APPEALABLE_DECISIONS_OLD)).contains(new Figure.Counted(2589));
        assertThat(figure(read, "838", 2024, Measure.APPEALS)).contains(unavailable());
        assertThat(figure(read, Authority.ENGLAND, 2024, Measure.APPEALS)).contains(new Figure.Counted(22_276));
        assertThat(figure(read, Authority.ENGLAND, 2024, Measure.APPEALABLE_DECISIONS_OLD))
                .contains(new Figure.Counted(689_739));
        assertThat(figure(read, Authority.ENGLAND, 2024, Measure.APPEALABLE_DECISIONS_NEW))
                .contains(new Figure.Counted(364_912));
        assertThat(read.report().faults()).isZero();
    }

    @Test
    void figures_go_to_the_authority_of_their_own_year() throws IOException {
        Published read = read("appeals.csv", padded(WIDE));
        assertThat(figure(read, "835", 2018, Measure.APPEALS)).contains(new Figure.Counted(44));
        assertThat(figure(read, "838", 2018, Measure.APPEALS)).isEmpty();
        assertThat(figure(read, "838", 2019, Measure.APPEALS)).contains(new Figure.Counted(57));
        assertThat(figure(read, "837", 2018, Measure.APPEALS)).contains(new Figure.Counted(20));
        assertThat(figure(read, "837", 2019, Measure.APPEALS)).isEmpty();
        assertThat(figure(read, "839", 2018, Measure.APPEALS)).isEmpty();
    }

    @Test
    void a_name_outweighs_a_misprinted_code() throws IOException {
        Published read = read("appeals.csv", padded(WIDE));
        assertThat(figure(read, "928", 2018, Measure.APPEALS)).contains(new Figure.Counted(145));
        assertThat(figure(read, "892", 2024, Measure.APPEALABLE_DECISIONS_OLD)).contains(new Figure.Counted(2102));
        assertThat(figure(read, "891", 2024, Measure.APPEALS)).contains(new Figure.Counted(184));
        assertThat(read.report().remarks())
                .extracting(r -> r.words())
                .anyMatch(w -> w.startsWith("Nottingham is printed with the code 891, another authority's"));
    }

    @Test
    void decisions_of_the_two_swapped_authorities_go_by_code_from_2024_and_appeals_by_name() throws IOException {
        Published read = read("appeals.csv", padded(WIDE));
        assertThat(figure(read, "873", 2019, Measure.APPEALABLE_DECISIONS_OLD)).contains(new Figure.Counted(4971));
        assertThat(figure(read, "873", 2024, Measure.APPEALABLE_DECISIONS_OLD)).contains(new Figure.Counted(8246));
        assertThat(figure(read, "823", 2024, Measure.APPEALABLE_DECISIONS_NEW)).contains(new Figure.Counted(2931));
        assertThat(figure(read, "873", 2024, Measure.APPEALS)).contains(new Figure.Counted(169));
        assertThat(read.report().remarks())
                .extracting(r -> r.words())
                .anyMatch(w -> w.startsWith("Cambridgeshire is printed with the code 823")
                        && w.contains("decisions from 2024 by the code"));
    }

    @Test
    void the_new_way_of_counting_is_a_measure_of_its_own_in_a_release_of_its_own() throws IOException {
        Published read = read(
                "new.csv",
                List.of(
                        "old_la_code_as_published,la_name,year,appeals_registered,appealable_decisions_new_method,"
                                + "appeal_rate_pct",
                        "873,Central Bedfordshire,2025,150,3051,4.90",
                        "823,Cambridgeshire,2025,145,3512,4.10",
                        "420,Isles of Scilly,2024,-,54,0.00",
                        "999,Atlantis,2025,1,2,3",
                        "420,Isles of Scilly,2025,?,x,x",
                        ",England,2025,26977,405735,6.6"));
        assertThat(read.vintages()).extracting(v -> v.id()).containsExactly("tribunal-2026");
        assertThat(figure(read, "823", 2025, Measure.APPEALABLE_DECISIONS_NEW)).contains(new Figure.Counted(3512));
        assertThat(figure(read, "873", 2025, Measure.APPEALS)).contains(new Figure.Counted(145));
        assertThat(figure(read, "420", 2024, Measure.APPEALS)).contains(new Figure.Counted(0));
        assertThat(read.figures()).noneMatch(f -> f.measure() == Measure.APPEALABLE_DECISIONS_OLD);
        assertThat(read.report().remarks().stream()
                        .filter(r -> r.kind() == sightline.exchange.Remark.Kind.FAULT)
                        .map(r -> r.line().orElse(0)))
                .containsExactly(5L, 5L, 6L);
    }

    @Test
    void a_copy_without_names_is_read_alone_and_set_aside_beside_the_table_as_published() throws IOException {
        List<String> tidy = List.of(
                "old_la_code,year,appeals,decisions,rate",
                "823,2019,98.0,4971.0,2.0",
                "838,2018,44.0,2592.0,1.7",
                "839,2018,,,");
        Published alone = read("tidy.csv", tidy);
        assertThat(figure(alone, "873", 2019, Measure.APPEALS)).contains(new Figure.Counted(98));
        assertThat(figure(alone, "835", 2018, Measure.APPEALS)).contains(new Figure.Counted(44));
        Published both = read("appeals.csv", padded(WIDE));
        assertThat(both.report().files()).extracting(f -> f.setAside()).containsExactly(false, true);
    }

    @Test
    void a_folder_without_an_appeal_table_is_refused() throws IOException {
        Files.writeString(dir.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> TribunalFolder.read(dir, AUTHORITIES, Progress.SILENT))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("no table of SEND appeals");
    }

    private Published read(String name, List<String> lines) throws IOException {
        Files.write(dir.resolve(name), lines);
        return TribunalFolder.read(dir, AUTHORITIES, Progress.SILENT);
    }

    /** The title row decides how many cells a row has, as in the published file. */
    private static List<String> padded(List<String> lines) {
        return lines.stream()
                .map(line -> line
                        + ","
                                .repeat(12
                                        - (int) unquoted(line)
                                                .chars()
                                                .filter(c -> c == ',')
                                                .count()))
                .toList();
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }

    private static Optional<Figure> figure(Published read, String authority, int year, Measure measure) {
        return read.figures().stream()
                .filter(f -> f.authority().equals(authority) && f.year() == year && f.measure() == measure)
                .map(f -> f.figure())
                .findFirst();
    }

    private static Figure unavailable() {
        return new Figure.Withheld(Marker.UNAVAILABLE);
    }

    private static Authority authority(String code, String name) {
        return new Authority(code, name, "England", Optional.empty(), List.of());
    }

    private static Authority gone(String code, String name, int lastYear, String successor) {
        return new Authority(
                code,
                name,
                "England",
                Optional.of(lastYear),
                code.equals("835") ? List.of("838", "839") : List.of(successor));
    }
}
