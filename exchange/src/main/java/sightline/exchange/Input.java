package sightline.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens what a person named on the command line: a file, a gzipped file, or "-" for standard input. */
public final class Input {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Input() {}

    /**
     * The bytes behind a name, unpacked where they are gzipped, without a byte order mark.
     *
     * @param name a path, or "-" for standard input
     * @throws UnusableInput if there is no such file, or it can't be read
     */
    public static InputStream open(String name) {
        try {
            return withoutMark(unpacked(new BufferedInputStream(raw(name))));
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(name), "Check that the file is whole and may be read.");
        }
    }

    /** The whole text behind a name, as UTF-8; see {@link #open}. */
    public static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(name), "Check that the file is whole and may be read.");
        }
    }

    private static InputStream raw(String name) throws IOException {
        if (name.equals("-")) {
            return System.in;
        }
        Path path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There is no file %s.".formatted(name), "Check the name and the folder.");
        }
        return Files.newInputStream(path);
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(3);
        byte[] first = buffered.readNBytes(3);
        if (!java.util.Arrays.equals(first, BYTE_ORDER_MARK)) {
            buffered.reset();
        }
        return buffered;
    }
}
