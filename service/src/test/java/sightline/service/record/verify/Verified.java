package sightline.service.record.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What the verifier says of lines. */
final class Verified {

    private Verified() {}

    static Verification of(List<String> lines, String... heads) {
        String text = String.join("\n", lines) + "\n";
        try {
            return Verifier.verify(
                    "the test's export",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)),
                    Set.of(heads));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
