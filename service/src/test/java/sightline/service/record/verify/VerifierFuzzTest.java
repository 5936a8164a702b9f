package sightline.service.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import sightline.exchange.UnusableInput;
import sightline.service.record.Chains;

/** Whatever comes as an export of the record is looked at or refused, and only the whole chain is ever called good. */
final class VerifierFuzzTest {

    private static final List<String> CHAIN = Chains.export("815", 3, new Random(1));
    private static final String HEAD = Chains.link(CHAIN.getLast()).hash();

    @FuzzTest(maxDuration = "2m")
    void an_export_is_looked_at_and_only_the_whole_chain_is_good(byte[] export) throws IOException {
        try {
            Verification found = Verifier.verify("The export", new ByteArrayInputStream(export), Set.of(HEAD));
            assertThat(found.chains()).isNotEmpty();
            if (found.isGood()) {
                assertThat(new String(export, StandardCharsets.ISO_8859_1).lines())
                        .containsAll(CHAIN.subList(1, 4));
            }
        } catch (UnusableInput refusal) {
            assertThat(refusal.getMessage()).doesNotContainPattern("\\p{Cntrl}").endsWith(".");
        }
    }
}
