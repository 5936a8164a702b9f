package sightline.command;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import sightline.exchange.UnusableInput;

/** A file that a command writes: packed where its name ends in .gz; "-" is standard output. */
final class ReturnFile {

    private static final int BUFFER = 1 << 16;

    private ReturnFile() {}

    /** Writes something. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws UnusableInput if it can't be written
     */
    static void write(String file, Writing writing) {
        try (OutputStream out = new BufferedOutputStream(open(file), BUFFER)) {
            writing.to(out);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInput(
                    "Can't write %s.".formatted(file), "Check that its folder is there, may be written and has room.");
        }
    }

    private static OutputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return new FilterOutputStream(System.out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        OutputStream out = Files.newOutputStream(Path.of(file));
        return file.endsWith(".gz") ? new GZIPOutputStream(out, BUFFER) : out;
    }
}
