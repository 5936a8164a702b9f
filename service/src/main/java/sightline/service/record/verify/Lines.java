package sightline.service.record.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines that end in a line feed and nowhere else, a sign a byte, so that no change of a byte is smoothed over. */
final class Lines {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long count;

    Lines(InputStream in) {
        this.in = in;
    }

    /** How many lines have been read. */
    long count() {
        return count;
    }

    /** The next line, empty at the end. Of a line that is far longer than any entry only the beginning is kept. */
    Optional<String> next() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        count++;
        do {
            int end = endOfLine();
            if (end < filled) {
                String line = upTo(end);
                at = end + 1;
                return Optional.of(line);
            }
            keep(end);
        } while (fill());
        return Optional.of(upTo(at));
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        return end;
    }

    private String upTo(int end) {
        if (begun.size() == 0 && end - at <= LONGEST) {
            return new String(block, at, end - at, StandardCharsets.ISO_8859_1);
        }
        keep(end);
        String line = begun.toString(StandardCharsets.ISO_8859_1);
        begun.reset();
        return line;
    }

    private void keep(int end) {
        begun.write(block, at, Math.min(end - at, LONGEST - begun.size()));
        at = end;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(block));
        return filled > 0;
    }
}
