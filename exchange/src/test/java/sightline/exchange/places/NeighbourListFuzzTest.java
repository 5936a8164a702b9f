package sightline.exchange.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.insight.published.Authority;

/** Whatever comes as the list of statistical neighbours is read row by row or refused. */
final class NeighbourListFuzzTest {

    private static final List<Authority> AUTHORITIES = List.of(
            new Authority("301", "Barking and Dagenham", "London", Optional.empty(), List.of()),
            new Authority("308", "Enfield", "London", Optional.empty(), List.of()),
            new Authority("909", "Cumbria", "North West", Optional.of(2022), List.of("942", "943")));

    @FuzzTest(maxDuration = "2m")
    void neighbours_are_read_row_by_row_or_refused(byte[] csv) throws IOException {
        Owed.by(() -> NeighbourList.read(Disk.file("neighbours.csv", csv), AUTHORITIES))
                .ifPresent(read -> {
                    Owed.told(read.report(), csv);
                    assertThat(read.items())
                            .allMatch(neighbour -> neighbour.rank() >= 1 && neighbour.rank() <= 10)
                            .extracting(Neighbour::authority)
                            .isSubsetOf("301", "308");
                });
    }
}
