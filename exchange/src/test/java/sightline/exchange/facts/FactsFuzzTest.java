package sightline.exchange.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;
import sightline.insight.published.Vintage;

/** Whatever stands in the five tables of facts is read or refused, and what was read can be written and read again. */
final class FactsFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void tables_of_facts_are_read_or_refused(byte[] tables) throws IOException {
        Path folder = Disk.folder(Parts.of(tables));
        Optional<Facts> read = Owed.by(() -> Facts.read(folder));
        if (read.isPresent()) {
            isWrittenAgain(read.get());
        }
    }

    private static void isWrittenAgain(Facts facts) throws IOException {
        Set<String> releases = facts.vintages().stream().map(Vintage::id).collect(Collectors.toSet());
        assertThat(facts.figures()).allMatch(figure -> releases.contains(figure.vintage()));
        Path again = Disk.folder(Map.of());
        FactsWriter.write(facts, again);
        Facts read = Facts.read(again);
        assertThat(read.vintages()).containsExactlyInAnyOrderElementsOf(facts.vintages());
        assertThat(read.authorities()).containsExactlyInAnyOrderElementsOf(facts.authorities());
        assertThat(read.neighbours()).containsExactlyInAnyOrderElementsOf(facts.neighbours());
        assertThat(read.inspections()).containsExactlyInAnyOrderElementsOf(facts.inspections());
        assertThat(read.figures()).isSubsetOf(facts.figures());
    }
}
