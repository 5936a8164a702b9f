package sightline.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;

/** Whatever comes as an extract is read or refused, and a mapping proposed from it can be read and used on it. */
final class ExtractFileFuzzTest {

    private static final Mapping MAPPING = MappingFile.read("""
            authority: "990"
            person: {column: Pupil ref}
            dates: day-first
            events:
              - event: RequestReceived
                date: Date received
                detail:
                  source: {column: Asked by, values: {Parent: 1, School: 2}}
              - event: DecidedToAssess
                date: Decision date
                when: {column: Decision, is: [Yes, Agreed]}
            """, "The mapping");

    @FuzzTest(maxDuration = "2m")
    void an_extract_is_read_proposed_for_and_mapped_or_refused(byte[] input) throws IOException {
        Optional<Extract> read = Owed.by(() -> ExtractFile.read(file(input).toString()));
        if (read.isEmpty()) {
            return;
        }
        Extract extract = read.get();
        Owed.by(() -> MappedJourneys.read(extract, MAPPING)).ifPresent(mapped -> holds(mapped, extract, input));
        Owed.by(() -> MappingFile.read(Proposal.of(extract), "The proposal")).ifPresent(proposed -> {
            if (!proposed.person().equals(new Value.Column(""))) {
                holds(MappedJourneys.read(extract, proposed), extract, input);
            }
        });
    }

    private static Path file(byte[] input) throws IOException {
        boolean workbook = Parts.areIn(input) || input.length > 1 && input[0] == 'P' && input[1] == 'K';
        return Disk.file(workbook ? "extract.xlsx" : "extract.csv", Parts.workbook(input));
    }

    private static void holds(MappedReading mapped, Extract extract, byte[] input) {
        if (!Parts.areIn(input) && input[0] != 'P') {
            Owed.told(mapped.reading().file(), input);
        }
        assertThat(mapped.reading().file().rows()).isEqualTo(extract.rows().size());
        for (Misread misread : mapped.misread()) {
            assertThat(extract.rows()).extracting(Row::line).contains(misread.line());
        }
    }
}
