package sightline.service.record.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines that end in a line feed and nowhere else, a sign a byte, so that no change of a byte is smoothed over. */
final class Lines {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private long count;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** How many lines have been read. */
    long count() {
        return count;
    }

    /** The next line, empty at the end. Of a line that is far longer than any entry only the beginning is kept. */
    Optional<String> next() throws IOException {
        bytes.reset();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        count++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            }
        }
        return Optional.of(bytes.toString(StandardCharsets.ISO_8859_1));
    }
}
