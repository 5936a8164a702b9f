package sightline.exchange.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.exchange.Listing;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Authority;

class AuthorityListTest {

    @TempDir
    Path dir;

    @Test
    void names_are_those_people_use_and_london_is_one_region() throws IOException {
        Listing<Authority> read = read(
                "884,\"Herefordshire, County of\",West Midlands,UA",
                "810,\"Kingston Upon Hull, City of\",Yorkshire and The Humber,UA",
                "822,Bedford Borough,East of England,UA",
                "894,Telford & Wrekin,West Midlands,UA",
                "840,Durham,North East,UA",
                "201,City of London,Inner London,ILB",
                "301,Barking and Dagenham,Outer London,OLB");
        assertThat(read.items())
                .extracting(a -> a.code() + " " + a.name() + ", " + a.region())
                .containsExactly(
                        "201 City of London, London",
                        "301 Barking and Dagenham, London",
                        "810 Kingston upon Hull, Yorkshire and The Humber",
                        "822 Bedford, East of England",
                        "840 County Durham, North East",
                        "884 Herefordshire, West Midlands",
                        "894 Telford and Wrekin, West Midlands");
    }

    @Test
    void abolished_authorities_say_until_when_and_who_took_over() throws IOException {
        Listing<Authority> read = read("835,Dorset (Pre LG),South West,SC", "838,Dorset,South West,UA");
        assertThat(read.items().getFirst())
                .isEqualTo(new Authority(
                        "835", "Dorset (to 2019)", "South West", Optional.of(2018), List.of("838", "839")));
        assertThat(read.items().getLast().lastYear()).isEmpty();
    }

    @Test
    void rows_of_regions_are_left_out_and_bad_rows_reported() throws IOException {
        Listing<Authority> read =
                read("970,England,,", "12,Nowhere,South West,UA", "838,Dorset,South West,UA", "838,D,S,UA");
        assertThat(read.items()).extracting(Authority::code).containsExactly("838");
        assertThat(read.report().files().getFirst().leftOut()).containsEntry("rows of a region or of England", 1L);
        assertThat(read.report().remarks()).extracting(r -> r.line().orElse(0)).containsExactly(3L, 5L);
    }

    @Test
    void another_table_is_refused() throws IOException {
        Path file = Files.writeString(dir.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> AuthorityList.read(file))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("has no column LA Number, LA Name, Region, Type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herefordshire, County of | 2024 | 884",
                "HEREFORDSHIRE | 2024 | 884",
                "Dorset6 | 2018 | 835",
                "Dorset6 | 2019 | 838",
                "Durham | 2024 | 840",
                "County Durham | 2024 | 840",
                "Bournemouth, Christchurch & Poole5,6 | 2020 | 839"
            })
    void an_authority_is_found_by_any_printed_name(String printed, int year, String code) throws IOException {
        AuthorityNames names = new AuthorityNames(read(
                        "884,Herefordshire,West Midlands,UA",
                        "835,Dorset (Pre LG),South West,SC",
                        "838,Dorset,South West,UA",
                        "839,\"Bournemouth, Christchurch and Poole\",South West,UA",
                        "840,Durham,North East,UA")
                .items());
        assertThat(names.find(printed, year)).map(Authority::code).contains(code);
    }

    private Listing<Authority> read(String... lines) throws IOException {
        Path file = dir.resolve("codes.csv");
        Files.writeString(file, "LA Number,LA Name,Region,Type\n" + String.join("\n", lines) + "\n");
        return AuthorityList.read(file);
    }
}
