package sightline.exchange.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Listing;
import sightline.insight.published.Authority;

class NeighbourListTest {

    private static final List<Authority> AUTHORITIES = List.of(
            new Authority("301", "Barking and Dagenham", "London", Optional.empty(), List.of()),
            new Authority("308", "Enfield", "London", Optional.empty(), List.of()),
            new Authority("909", "Cumbria", "North West", Optional.of(2022), List.of("942", "943")));

    @TempDir
    Path dir;

    @Test
    void closeness_is_read_whatever_its_capitals() throws IOException {
        assertThat(read("301,B,1,308,Very Close", "308,E,1,301,extremely close").items())
                .extracting(Neighbour::closeness)
                .containsExactly(Closeness.VERY_CLOSE, Closeness.EXTREMELY_CLOSE);
    }

    @Test
    void an_abolished_authority_has_no_neighbours_and_is_none() throws IOException {
        Listing<Neighbour> read = read("909,Cumbria,1,308,Close", "301,B,1,909,Close", "301,B,2,308,Close");
        assertThat(read.items()).containsExactly(new Neighbour("301", 2, "308", Closeness.CLOSE));
        assertThat(read.report().files().getFirst().leftOut())
                .containsEntry("rows of an authority that has been abolished", 1L);
        assertThat(read.report().remarks())
                .singleElement()
                .satisfies(r -> assertThat(r.asLine())
                        .endsWith("line 3: the neighbour 909 has been abolished; the row is left out."));
    }

    @Test
    void a_bad_rank_or_word_or_a_second_of_the_same_rank_is_reported() throws IOException {
        Listing<Neighbour> read = read(
                "301,B,11,308,Close", "301,B,1,308,Far", "301,B,1,308,Close", "301,B,1,308,Close", "301,B,2,999,Close");
        assertThat(read.items()).hasSize(1);
        assertThat(read.report().remarks()).extracting(r -> r.line().orElse(0)).containsExactly(2L, 3L, 5L, 6L);
    }

    private Listing<Neighbour> read(String... lines) throws IOException {
        Path file = dir.resolve("neighbours.csv");
        Files.writeString(file, "la_code,la_name,rank,neighbour_la_code,closeness\n" + String.join("\n", lines) + "\n");
        return NeighbourList.read(file, AUTHORITIES);
    }
}
